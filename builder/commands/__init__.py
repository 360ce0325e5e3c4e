"""What those who write do besides building: record outputs, collect translations."""
