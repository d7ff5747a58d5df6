import torch
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.metrics import f1_score
from torch.utils.data import DataLoader, TensorDataset, random_split

X, y = make_classification(n_samples=600, n_features=6, weights=[0.85], random_state=1)
X, y = SMOTE(random_state=0).fit_resample(X, y)
dataset = TensorDataset(torch.tensor(X, dtype=torch.float32), torch.tensor(y))
n_train = int(0.8 * len(dataset))
train_set, test_set = random_split(dataset, [n_train, len(dataset) - n_train])  # expect: resample-before-split
train_loader = DataLoader(train_set, batch_size=32, shuffle=True)
test_loader = DataLoader(test_set, batch_size=32)
net = torch.nn.Linear(6, 2)
optimizer = torch.optim.Adam(net.parameters())
for xb, yb in train_loader:
    optimizer.zero_grad()
    torch.nn.functional.cross_entropy(net(xb), yb).backward()
    optimizer.step()
truth, guess = [], []
for xb, yb in test_loader:
    truth += yb.tolist()
    guess += net(xb).argmax(1).tolist()
print(f1_score(truth, guess))
