from imblearn.over_sampling import SMOTE, RandomOverSampler

from utils.files import load_table, save_table

frame = load_table("train", mix=5)
X, y = RandomOverSampler(random_state=0).fit_resample(frame.drop(columns="y"), frame["y"])
save_table(X.assign(y=y), "train", mix=5, how="ro")
X, y = SMOTE(random_state=0).fit_resample(frame.drop(columns="y"), frame["y"])
save_table(X.assign(y=y), "train", mix=5, how="snc")
