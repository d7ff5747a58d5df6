import pandas as pd
from sklearn.model_selection import train_test_split

frame = pd.read_parquet("data/all.parquet")
train, test = train_test_split(frame, random_state=0)  # expect: resample-before-split
