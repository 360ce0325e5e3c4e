"""Run the lab on a text with ten seeds, with and without the state of the window before.

    OMP_NUM_THREADS=1 python -m benchmarks.text_lstm

Writes ``snippets/labs/text_seeds.txt``. Text, network and training are the lab's own sections; the text is
the same for all seeds. After training, every verb of the new sentences is ended with the most probable
character.
"""

import io
import math
from contextlib import chdir, redirect_stdout
from tempfile import TemporaryDirectory

import torch

from benchmarks import results
from builder.code import included

SEEDS = 10
CARRIED = "state = tuple(part.detach() for part in state)"
COMMAND = "python -m benchmarks.text_lstm"


def lab(code: dict, *sections: str, replaced: str = "") -> None:
    """Run sections of the lab, if asked for without carrying the state."""
    source = "\n".join(included("labs/text_lstm.py", section, "en") for section in sections)
    assert not replaced or CARRIED in source
    # the lab saves a file
    with redirect_stdout(io.StringIO()), TemporaryDirectory() as folder, chdir(folder):
        exec(source.replace(CARRIED, replaced or CARRIED), code)


def share_right(code: dict) -> float:
    """Return in how many of the new sentences the verb gets its ending, in percent."""
    text, places = code["train"][0], []
    for sentence in code["new"]:
        stem = sentence.rstrip(".\n").removesuffix("s")
        places.append(len(text) + len(stem))
        text += sentence
    ids = code["encode"](text)
    with torch.no_grad():
        logits, _ = code["model"](ids.unsqueeze(0))
    guesses = logits[0, torch.tensor(places) - 1].argmax(dim=1)
    return 100 * (guesses == ids[torch.tensor(places)]).double().mean().item()


def loss(code: dict) -> float:
    """Return the loss on the new sentences, in nats per character."""
    ids = code["ids"]
    with torch.no_grad():
        logits, _ = code["model"](ids[:-1].unsqueeze(0))
    return code["cross_entropy"](logits[0], ids[1:]).item()


def surprise(code: dict) -> float:
    """Return the loss of the rule that the sentences are made by, in nats per character."""
    nouns, verbs, new = len(code["nouns"]), len(code["verbs"]), code["new"]
    share = {1: 1 / 4, 2: 1 / 2, 3: 1 / 4}
    total = 0.0
    for sentence in new:
        number = sentence.split().count("the")
        first = share[number] * (1 / 2) * (1 / nouns) * (1 / verbs)
        total -= math.log(first * (1 / 2 * 1 / 2 * 1 / nouns) ** (number - 1))
    return total / sum(map(len, new))


def main() -> None:
    """Run all seeds and write the file."""
    torch.set_num_threads(1)
    text: dict = {}
    lab(text, "text", "encode")
    rows = []
    for seed in range(SEEDS):
        row = {}
        for name, replaced in (("", ""), (" reset", "state = None")):
            code = dict(text)
            torch.manual_seed(seed)
            lab(code, "network", "train", replaced=replaced)
            row |= {f"right{name}": share_right(code), f"loss{name}": 100 * loss(code)}
        rows.append(row)
        print(seed, *(f"{name} {value:.2f}" for name, value in row.items()), flush=True)
    lengths = [sentence.split().count("the") for sentence in text["new"]]
    facts = {
        "versions": results.versions("torch"),
        "processor": results.processor(),
        "training": "the lab's: 12 epochs, Adam 0.01, gradient norm clipped at 1",
        "sentences": f"{len(lengths)} new ones: {lengths.count(2)} with two nouns,"
        f" {lengths.count(3)} with three",
        "rule": f"the loss of one who knows the rule is {100 * surprise(text):.1f}, times 100 as below",
        "reset": "each window begins without the state of the one before",
        "numbers": "right endings in percent, loss on the new sentences x 100; std with n - 1",
    }
    columns = {name: [row[name] for row in rows] for name in rows[0]}
    print(results.write("labs/text_seeds", COMMAND, facts, columns))


if __name__ == "__main__":
    main()
