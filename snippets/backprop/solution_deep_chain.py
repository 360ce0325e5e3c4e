class Node:
    count = 0

    def __init__(self, value, parents=()):
        self.value, self.parents, self.grad = value, parents, 0.0
        Node.count += 1
        self.number = Node.count

    def __add__(self, other):
        return Node(self.value + other.value, ((self, 1.0), (other, 1.0)))

    def backward(self, in_order):
        self.grad = 1.0
        for node in reversed(in_order(self)):
            for parent, slope in node.parents:
                parent.grad += node.grad * slope


def recursive(node, done=None):
    done = {} if done is None else done
    if node not in done:
        for parent, _ in node.parents:
            recursive(parent, done)
        done[node] = True
    return list(done)


def by_number(node):
    found, stack = {node}, [node]
    while stack:
        for parent, _ in stack.pop().parents:
            if parent not in found:
                found.add(parent)
                stack.append(parent)
    return sorted(found, key=lambda node: node.number)


x = Node(1.0)
y = x
for _ in range(2000):
    y = y + x
try:
    y.backward(recursive)
except RecursionError as error:
    print(type(error).__name__)

x.grad = 0.0
y.backward(by_number)
print("dy/dx =", x.grad)
