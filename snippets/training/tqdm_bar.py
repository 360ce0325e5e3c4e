import io

from tqdm import tqdm

screen = io.StringIO()  # stands for the terminal
bar = tqdm(
    range(4),
    desc="epoch 1",
    file=screen,
    ascii=True,
    ncols=45,
    mininterval=0,
    bar_format="{desc} |{bar}| {n_fmt}/{total_fmt}{postfix}",
)
for step in bar:
    bar.set_postfix(loss=f"{1 / (1 + step):.2f}")

for line in screen.getvalue().split("\r")[1:]:
    print(line.rstrip())
