from .smote import SmoteExperiment
