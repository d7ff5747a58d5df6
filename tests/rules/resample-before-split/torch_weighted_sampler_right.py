"""The train loader draws rare rows more often; the test loader does not."""
import numpy as np
import torch
from sklearn.datasets import make_classification
from sklearn.metrics import classification_report
from sklearn.model_selection import train_test_split
from torch.utils.data import DataLoader, TensorDataset, WeightedRandomSampler

X, y = make_classification(n_samples=600, n_features=6, weights=[0.85], random_state=1)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
weights = 1.0 / np.bincount(y_train)
sampler = WeightedRandomSampler(weights[y_train], num_samples=len(y_train), replacement=True)
train_set = TensorDataset(torch.tensor(X_train, dtype=torch.float32), torch.tensor(y_train))
loader = DataLoader(train_set, batch_size=32, sampler=sampler)
net = torch.nn.Linear(6, 2)
optimizer = torch.optim.Adam(net.parameters())
for xb, yb in loader:
    optimizer.zero_grad()
    torch.nn.functional.cross_entropy(net(xb), yb).backward()
    optimizer.step()
print(classification_report(y_test, net(torch.tensor(X_test, dtype=torch.float32)).argmax(1)))
