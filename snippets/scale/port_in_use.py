import os

import torch.distributed as dist

first = dist.TCPStore("127.0.0.1", 0, is_master=True, wait_for_workers=False)
os.environ |= {"MASTER_ADDR": "127.0.0.1", "MASTER_PORT": str(first.port)}
try:
    dist.init_process_group("gloo", rank=0, world_size=1)
except dist.DistNetworkError as error:
    print(type(error).__name__)
    message = str(error).replace(str(first.port), "29500")  # that of today
    print(message.replace(". ", ".\n").replace("code", "\ncode"))
