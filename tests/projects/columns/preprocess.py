from sklearn.compose import ColumnTransformer
from sklearn.impute import SimpleImputer
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import StandardScaler

from data import NUMBERS

numbers = Pipeline([("impute", SimpleImputer(strategy="median")), ("scale", StandardScaler())])
preprocessor = ColumnTransformer([("numbers", numbers, NUMBERS)], remainder="drop")
