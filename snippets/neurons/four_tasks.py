import torch
from torch import nn

torch.manual_seed(0)
features = torch.randn(6, 20)  # what the hidden layers pass on

tasks = {
    "regression": (1, nn.MSELoss(), torch.randn(6, 1)),
    "binary": (1, nn.BCEWithLogitsLoss(), torch.randint(2, (6, 1)).float()),
    "multiclass": (4, nn.CrossEntropyLoss(), torch.randint(4, (6,))),
    "multi-label": (4, nn.BCEWithLogitsLoss(), torch.rand(6, 4).round()),
}
for task, (outputs, loss_function, target) in tasks.items():
    output = nn.Linear(20, outputs)(features)
    loss = loss_function(output, target)
    print(
        f"{task:11s}  output {list(output.shape)}"
        f"  target {list(target.shape)} {str(target.dtype)[6:]}"
        f"  loss {list(loss.shape)}"
    )
