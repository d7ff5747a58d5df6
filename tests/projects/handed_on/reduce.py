import os
import pickle

from sklearn.decomposition import PCA

FOLDER = os.environ["FOLDER"]


def read(name):
    with open(name, "rb") as file:
        return pickle.load(file)


def write(name, thing):
    with open(name, "wb") as file:
        pickle.dump(thing, file)


pca = PCA(n_components=2)
write(f"{FOLDER}/X_reduced.pkl", pca.fit_transform(read(f"{FOLDER}/X_balanced.pkl")))
write(f"{FOLDER}/X_test_reduced.pkl", pca.transform(read(f"{FOLDER}/X_test.pkl")))
