from torch import nn

n, H = 10, 32
gru = nn.GRU(n, H, num_layers=2, bidirectional=True)
first = 3 * (H * n + H * H + 2 * H)
second = 3 * (H * 2 * H + H * H + 2 * H)  # reads both directions
count = sum(p.numel() for p in gru.parameters())
print("by hand:", 2 * (first + second), " counted:", count)
