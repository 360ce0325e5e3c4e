def gib(parameters, bytes_each):
    return parameters * bytes_each / 2**30


parameters = 7_000_000_000
print(f"weights in float32: {gib(parameters, 4):.0f} GiB")
print(f"in bfloat16:        {gib(parameters, 2):.0f} GiB")
print(f"with gradients and AdamW, all float32: {gib(parameters, 16):.0f} GiB")
