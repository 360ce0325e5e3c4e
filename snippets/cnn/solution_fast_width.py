sizes = (24, 10, 8, 2)  # pixels a side of each convolution's output
kernels = (5, 3, 3, 3)
for width in (16, 8):
    channels = (1, width, 2 * width, 4 * width, 8 * width)
    products = [
        side**2 * kernel**2 * inputs * outputs
        for side, kernel, inputs, outputs in zip(
            sizes, kernels, channels, channels[1:], strict=False
        )
    ]
    total = sum(products) + 10 * 8 * width
    print(f"width {width:2}: {products} in all {total:,}")
