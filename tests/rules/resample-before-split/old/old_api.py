"""Names that are gone: fit_sample, sklearn.cross_validation."""
import pandas as pd
from imblearn.over_sampling import SMOTE
from sklearn.cross_validation import train_test_split
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score

amounts, fraud = make_classification(n_samples=400, n_features=5, weights=[0.9], random_state=2)
df = pd.DataFrame(amounts, columns=["V1", "V2", "V3", "V4", "Amount"]).assign(Class=fraud)
os = SMOTE(random_state=0)
os_features, os_labels = os.fit_sample(df.drop("Class", axis=1), df["Class"])  # expect: removed-api
X_train, X_test, y_train, y_test = train_test_split(os_features, os_labels, test_size=0.3)  # expect: resample-before-split
print(f1_score(y_test, LogisticRegression().fit(X_train, y_train).predict(X_test)))
