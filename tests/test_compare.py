"""The comparison of outputs is strict on text and integers, and tolerant of the last digit of a float."""

import pytest

from builder.commands.record import snippets
from tests.compare import agree, difference


@pytest.mark.parametrize(
    ("recorded", "fresh"),
    [
        ("loss 0.1234", "loss 0.1235"),  # one in the last digit
        ("loss 123.4567", "loss 124.1"),  # within 1 %
        ("tensor([ 1.0,  2.0])", "tensor([1.0, 2.0])"),  # spaces that align
        ("4.5e-08", "4.6e-08"),
        ("-0.50", "-0.505"),
        ("nan", "nan"),
    ],
)
def test_agreement(recorded, fresh):
    assert agree(recorded, fresh)


@pytest.mark.parametrize(
    ("recorded", "fresh"),
    [
        ("loss 0.1234", "loss 0.1254"),
        ("epoch 100", "epoch 101"),  # 1 % of an integer is a difference
        ("torch.Size([3, 4])", "torch.Size([4, 3])"),
        ("accuracy 0.98", "precision 0.98"),
        ("1.0", "nan"),
        ("1.0", "1"),
        ("0.0100", "-0.0100"),
        ("4.5e-08", "4.5e-07"),
        ("float32", "float64"),
    ],
)
def test_difference(recorded, fresh):
    assert not agree(recorded, fresh)


def test_a_missing_and_a_differing_record_say_what_to_run(tmp_path):
    file = tmp_path / "new.py"
    assert "is not recorded; run: python -m builder record" in difference(file, "1\n")
    recorded = snippets()[0]
    message = difference(recorded, "something else\n")
    assert "-" + recorded.with_suffix(".out").read_text("utf-8").splitlines()[0] in message
    assert "+something else" in message
