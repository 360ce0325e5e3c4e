from torch.utils.data import DataLoader

examples = range(60_000)  # anything with a length and an index will do
print("size  drop_last  batches  last batch")
for batch_size in (1, 64, 1000):
    for drop_last in (False, True):
        loader = DataLoader(examples, batch_size, drop_last=drop_last)
        if batch_size > 1:
            *_, last = loader
        else:
            last = [0]  # no need to load 60,000 batches to know its size
        print(
            f"{batch_size:4}  {drop_last!s:9}  {len(loader):7}  {len(last):10}"
        )
