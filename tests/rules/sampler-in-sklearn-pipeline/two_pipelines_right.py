from imblearn.over_sampling import SMOTE
from imblearn.pipeline import Pipeline as ImbPipeline, make_pipeline as make_imb_pipeline
from sklearn.compose import ColumnTransformer
from sklearn.datasets import make_classification
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split
from sklearn.pipeline import Pipeline, make_pipeline
from sklearn.preprocessing import StandardScaler
import pandas as pd

X, y = make_classification(300, 6, weights=[0.85], random_state=0)
X = pd.DataFrame(X).add_prefix("n")
num = Pipeline([("impute", SimpleImputer()), ("scale", StandardScaler())])
prep = ColumnTransformer([("num", num, X.columns)])
model = ImbPipeline([("prep", prep), ("smote", SMOTE(random_state=0)), ("lr", LogisticRegression())])
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
model.fit(X_train, y_train)
print(f1_score(y_test, model.predict(X_test)))
other = make_imb_pipeline(prep, SMOTE(random_state=0), make_pipeline(StandardScaler(), LogisticRegression()))
print(f1_score(y_test, other.fit(X_train, y_train).predict(X_test)))
