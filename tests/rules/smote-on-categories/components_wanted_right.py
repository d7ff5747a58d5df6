import pandas as pd
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.decomposition import PCA
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import classification_report
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import LabelEncoder, StandardScaler


def balance(features, target, use_pca=True, components=3):
    if use_pca and components > 0:
        features = PCA(n_components=components).fit_transform(StandardScaler().fit_transform(features))
    return SMOTE(sampling_strategy=0.8, random_state=0).fit_resample(features, target)


X, y = make_classification(n_samples=400, weights=[0.9], random_state=0)
X = pd.DataFrame(X).assign(city=[("Bonn", "Kiel", "Ulm")[row % 3] for row in range(400)])
X.columns = X.columns.astype(str)
X["city"] = LabelEncoder().fit_transform(X["city"])
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_res, y_res = balance(
    X_train, y_train, components=4
)  # where numbers are blended that no longer stand for a city
model = LogisticRegression().fit(X_res, y_res)
pca = PCA(n_components=4).fit(StandardScaler().fit_transform(X_train))
print(
    classification_report(
        y_test, model.predict(pca.transform(StandardScaler().fit(X_train).transform(X_test)))
    )
)
