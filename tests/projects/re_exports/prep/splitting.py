from sklearn.model_selection import train_test_split


def divide(X, y):
    return train_test_split(X, y, random_state=0)
