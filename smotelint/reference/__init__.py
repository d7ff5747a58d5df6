"""Ground truth: SMOTE as published, what programs do when they run, and what each misuse does to a score.

Stands alone: nothing here reads the linter, and the linter reads nothing here, so that each can be checked
against the other. `smote` needs NumPy; `oracle` and `evidence` need scikit-learn as well.
"""
