import torch

distributions = {
    "certain": [1.0, 0.0, 0.0, 0.0],
    "uneven": [0.5, 0.25, 0.125, 0.125],
    "uniform": [0.25, 0.25, 0.25, 0.25],
}
for name, probabilities in distributions.items():
    P = torch.tensor(probabilities)
    H = torch.special.entr(P).sum()  # entr(p) is -p ln p
    other = torch.distributions.Categorical(probs=P).entropy()
    torch.testing.assert_close(H, other, atol=1e-5, rtol=1e-5)
    bits = H / torch.tensor(2.0).log()
    print(f"{name:8} {bits + 0:.2f} bits {H + 0:.4f} nats")
