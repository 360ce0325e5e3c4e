from torch.utils.data import Dataset


class Numbers(Dataset):
    def __init__(self, values):
        self.values = values
        print("prepared", len(self.values), "values")

    def __len__(self):
        return len(self.values)

    def __getitem__(self, index):
        return self.values[index]


dataset = Numbers([1, 2, 3, 4, 5])
print(dataset.values, len(dataset), dataset[2])
