from imblearn.over_sampling import SVMSMOTE
from sklearn.model_selection import train_test_split

from bundle import Bundle


def balance(data: Bundle) -> Bundle:
    X, y = SVMSMOTE(random_state=0).fit_resample(data.X, data.y)
    return data.replaced(X, y, "balance")


def split(data: Bundle) -> tuple[Bundle, Bundle]:
    X_train, X_test, y_train, y_test = train_test_split(data.X, data.y, random_state=0)
    return data.replaced(X_train, y_train, "train"), data.replaced(X_test, y_test, "test")
