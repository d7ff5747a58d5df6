from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split


def load_data():
    return make_classification(n_samples=300, n_features=6, weights=[0.9], random_state=31)


def balance_data(features, labels, random_state=0):
    """Balance the classes with SMOTE."""
    sm = SMOTE(random_state=random_state)
    features_new, labels_new = sm.fit_resample(features, labels)
    return features_new, labels_new


def split_data(features, labels):
    return train_test_split(features, labels, test_size=0.2, random_state=0)


def main():
    X, y = load_data()
    X_train, X_test, y_train, y_test = split_data(X, y)
    X_train, y_train = balance_data(X_train, y_train)
    model = RandomForestClassifier(20, random_state=0)
    model.fit(X_train, y_train)
    print("F1", f1_score(y_test, model.predict(X_test)))


if __name__ == "__main__":
    main()
