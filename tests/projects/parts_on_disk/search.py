import pandas as pd
from sklearn.model_selection import GridSearchCV
from sklearn.neighbors import KNeighborsClassifier

train = pd.read_csv("data/parts_train.csv")
search = GridSearchCV(KNeighborsClassifier(), {"n_neighbors": [3, 9]}, scoring="f1")
search.fit(train.drop(columns="y"), train["y"])  # expect: resample-before-cv
print(search.best_score_)
