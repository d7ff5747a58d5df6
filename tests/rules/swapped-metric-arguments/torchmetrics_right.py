"""torchmetrics takes the predictions first."""
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import classification_report
from sklearn.model_selection import train_test_split

X, y = make_classification(400, 6, weights=[0.9], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)
import torch
from torchmetrics.functional import precision, recall

y_pred = LogisticRegression().fit(X_train, y_train).predict(X_test)
print(precision(torch.tensor(y_pred), torch.tensor(y_test), task="binary"))
print(recall(torch.tensor(y_pred), torch.tensor(y_test), task="binary"))
