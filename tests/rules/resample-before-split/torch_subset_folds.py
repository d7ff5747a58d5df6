import torch
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.metrics import f1_score
from sklearn.model_selection import KFold
from torch.utils.data import DataLoader, Subset, TensorDataset

X, y = make_classification(600, 8, weights=[0.9], random_state=0)
X, y = SMOTE(random_state=0).fit_resample(X, y)
dataset = TensorDataset(torch.from_numpy(X).float(), torch.from_numpy(y))
for fold, (train_ids, test_ids) in enumerate(KFold(5, shuffle=True).split(dataset)):  # expect: resample-before-cv
    train_loader = DataLoader(Subset(dataset, train_ids), batch_size=32, shuffle=True)
    test_loader = DataLoader(Subset(dataset, test_ids), batch_size=64)
    net = torch.nn.Linear(8, 2)
    optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
    for xb, yb in train_loader:
        optimizer.zero_grad()
        torch.nn.functional.cross_entropy(net(xb), yb).backward()
        optimizer.step()
    truth = torch.cat([yb for _, yb in test_loader])
    guess = torch.cat([net(xb).argmax(1) for xb, _ in test_loader])
    print(fold, f1_score(truth, guess))
