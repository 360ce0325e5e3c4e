import torch
from torch import nn

x = torch.randn(2, 5, 3)  # batch of 2, 5 steps, 3 numbers each
for layers, both in [(1, False), (2, False), (1, True), (2, True)]:
    torch.manual_seed(0)
    rnn = nn.RNN(3, 4, layers, batch_first=True, bidirectional=both)
    output, h_n = rnn(x)
    kind = "both ways" if both else "one way"
    print(f"{layers} x {kind:9}", tuple(output.shape), tuple(h_n.shape))
    if both:  # the second half reads from the end to the start
        assert torch.equal(output[:, -1, :4], h_n[-2])
        assert torch.equal(output[:, 0, 4:], h_n[-1])
        wrong = torch.equal(output[:, -1, 4:], h_n[-1])
        print("   output[:, -1] holds both final states:", wrong)
    else:
        assert torch.equal(output[:, -1], h_n[-1])

time_first = nn.RNN(3, 4)  # the default
output, h_n = time_first(torch.randn(5, 2, 3))
print("time first   ", tuple(output.shape), tuple(h_n.shape))
