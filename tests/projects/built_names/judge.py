from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

from utils.files import load_table


def judge(train, test):
    model = LogisticRegression().fit(train.drop(columns="y"), train["y"])
    print(f1_score(test["y"], model.predict(test.drop(columns="y"))))


judge(*train_test_split(load_table("train", mix=5), random_state=0))
judge(*train_test_split(load_table("train", mix=5, how="snc"), random_state=0))  # expect: resample-before-split
