"""Run by notebooks, which import what is used here."""


def rate(model, X, y, folds=5):
    found = cross_val_predict(model, X, y, cv=folds)
    print(classification_report(y, found))


class Table:
    def __init__(self, path):
        self.path = path

    def divide(self):
        frame = pd.read_csv(self.path)
        return train_test_split(frame.drop(columns="ill"), frame["ill"], random_state=0)
