"""A class of the program trains a net on resampled training rows."""
import torch
import torch.nn.functional as F
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.metrics import classification_report
from sklearn.model_selection import train_test_split
from torch import nn, optim
from torch.utils.data import DataLoader, TensorDataset


class Churn:
    """Learns and answers."""

    def __init__(self, features, epochs=5):
        self.net = nn.Linear(features, 2)
        self.epochs = epochs

    def fit(self, loader):
        optimizer = optim.SGD(self.net.parameters(), lr=0.1)
        for _ in range(self.epochs):
            for xb, yb in loader:
                optimizer.zero_grad()
                loss = F.cross_entropy(self.net(xb), yb)
                loss.backward()
                optimizer.step()
        return self

    @torch.no_grad()
    def predict(self, X):
        self.net.eval()
        return self.net(torch.tensor(X, dtype=torch.float32)).argmax(1).numpy()


X, y = make_classification(n_samples=600, n_features=6, weights=[0.85], random_state=1)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_res, y_res = SMOTE(random_state=0).fit_resample(X_train, y_train)
data = TensorDataset(torch.tensor(X_res, dtype=torch.float32), torch.tensor(y_res))
model = Churn(6).fit(DataLoader(data, batch_size=32, shuffle=True))
print(classification_report(y_test, model.predict(X_test)))
