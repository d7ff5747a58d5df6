"""PyTorch: tensors, data sets and `random_split`; torchvision's data sets; skorch's estimators; torchmetrics.

Read from https://pytorch.org/docs/stable/torch.html, https://pytorch.org/docs/stable/data.html,
https://pytorch.org/vision/stable/datasets.html,
https://skorch.readthedocs.io/en/stable/classifier.html and https://lightning.ai/docs/torchmetrics/stable/.
`WeightedRandomSampler` is left out: it draws from the rows of its loader and from no others.
"""

from __future__ import annotations

from smotelint.libraries.model import (
    Container,
    Effect,
    Estimator,
    Family,
    Library,
    Loss,
    LossClass,
    Metric,
    MetricClass,
    Module,
    Param,
    RowFunction,
    Rows,
    SplitFunction,
    Task,
    alike,
)

TENSOR = Param(0, "input", ("data", "obj", "ndarray"))

TENSORS: dict[str, Effect] = {
    **alike(
        RowFunction(Rows.KEEP, TENSOR),
        # max: of the scores of a classifier, the label of each row.
        """
        BoolTensor DoubleTensor FloatTensor IntTensor LongTensor Tensor Variable argmax as_tensor clamp exp
        flatten from_numpy functional.log_softmax functional.one_hot functional.sigmoid functional.softmax log
        max reshape round sigmoid softmax squeeze tensor transpose unsqueeze
        """,
    ),
    **alike(RowFunction(Rows.INDEX, TENSOR), "argsort nonzero where"),
    **alike(
        RowFunction(Rows.NONE, None),
        "cuda.manual_seed cuda.manual_seed_all manual_seed mean median min numel std sum unique",
    ),
    **alike(RowFunction(Rows.RANDOM, None), "normal rand randint randn"),
    **alike(RowFunction(Rows.SOURCE, None), "empty eye full load ones zeros"),
    **alike(RowFunction(Rows.SUBSET, TENSOR), "index_select masked_select"),
    **alike(RowFunction(Rows.UNION, Param(0, "tensors")), "cat concat concatenate row_stack stack vstack"),
    **alike(RowFunction(Rows.JOIN, Param(0, "tensors")), "column_stack dstack hstack"),
    "arange": RowFunction(Rows.INDEX, None),
    "randperm": RowFunction(Rows.PERMUTE, Param(0, "n")),
    "repeat_interleave": RowFunction(Rows.REPEAT, TENSOR),
    "save": RowFunction(Rows.WRITE, Param(0, "obj")),
    "tile": RowFunction(Rows.REPEAT, TENSOR),
}

DATA: dict[str, Effect] = {
    "ConcatDataset": RowFunction(Rows.UNION, Param(0, "datasets")),
    "DataLoader": Container(Param(0, "dataset"), numbers=Param(3, "sampler")),
    "Dataset": Container(),
    **alike(
        Container(Param(0, "root")),
        "CIFAR10 CIFAR100 DatasetFolder EMNIST FashionMNIST ImageFolder KMNIST MNIST SVHN",
    ),
    "SliceDataset": Container(Param(0, "dataset")),
    "Subset": RowFunction(Rows.SUBSET, Param(0, "dataset")),
    "SubsetRandomSampler": RowFunction(Rows.KEEP, Param(0, "indices")),
    "TensorDataset": Container(Param(0, "tensors")),
    "random_split": SplitFunction(pairs=False, data=Param(0, "dataset")),
}

NETWORKS: dict[str, Effect] = {
    **alike(
        Module(),
        """
        AdaptiveAvgPool1d AdaptiveAvgPool2d AlphaDropout AvgPool1d AvgPool2d BatchNorm1d BatchNorm2d Bilinear Conv1d
        Conv2d Dropout Dropout1d Dropout2d ELU Embedding EmbeddingBag Flatten GELU GRU Hardtanh Identity LSTM LayerNorm
        LazyLinear LeakyReLU Linear LogSigmoid LogSoftmax MaxPool1d MaxPool2d Mish Module ModuleDict ModuleList
        MultiheadAttention PReLU RNN ReLU SELU Sequential SiLU Sigmoid Softmax Softplus Tanh Transformer
        TransformerDecoder TransformerDecoderLayer TransformerEncoder TransformerEncoderLayer Unflatten
        """,
    ),
    **alike(
        LossClass(),
        """
        BCELoss BCEWithLogitsLoss CosineEmbeddingLoss CrossEntropyLoss GaussianNLLLoss HingeEmbeddingLoss HuberLoss
        KLDivLoss L1Loss MSELoss MarginRankingLoss MultiLabelMarginLoss MultiLabelSoftMarginLoss MultiMarginLoss NLLLoss
        PoissonNLLLoss SmoothL1Loss SoftMarginLoss TripletMarginLoss
        """,
    ),
    **alike(
        Loss(),
        """
        functional.binary_cross_entropy functional.binary_cross_entropy_with_logits functional.cross_entropy
        functional.gaussian_nll_loss functional.hinge_embedding_loss functional.huber_loss functional.kl_div
        functional.l1_loss functional.mse_loss functional.multi_margin_loss functional.multilabel_margin_loss
        functional.nll_loss functional.poisson_nll_loss functional.smooth_l1_loss functional.soft_margin_loss
        ops.sigmoid_focal_loss
        """,
    ),
}

# Without train_split=None, skorch sets one row in five aside.
NETS: dict[str, Effect] = {
    **alike(Estimator(holds_out=(("train_split", True),)), "NeuralNetBinaryClassifier NeuralNetClassifier"),
    "NeuralNet": Estimator(Task.OTHER, holds_out=(("train_split", True),)),
    "NeuralNetRegressor": Estimator(Task.REGRESSOR, holds_out=(("train_split", True),)),
}

METRIC_CLASSES: dict[str, Effect] = {
    **alike(
        # Accuracy: average="micro" unless told otherwise, except in MulticlassAccuracy, whose default is macro.
        MetricClass(Family.ACCURACY),
        "Accuracy BinaryAccuracy BinaryHammingDistance HammingDistance",
    ),
    **alike(
        MetricClass(Family.AWARE),
        """
        BinaryCohenKappa BinaryConfusionMatrix BinaryF1Score BinaryFBetaScore BinaryMatthewsCorrCoef
        BinaryStatScores CohenKappa ConfusionMatrix F1Score FBetaScore JaccardIndex MatthewsCorrCoef
        MulticlassAccuracy MulticlassCohenKappa MulticlassConfusionMatrix MulticlassF1Score
        MulticlassFBetaScore MulticlassMatthewsCorrCoef StatScores
        """,
    ),
    **alike(
        MetricClass(Family.PRECISION),
        "BinaryPrecision BinarySpecificity MulticlassPrecision Precision Specificity",
    ),
    **alike(
        MetricClass(Family.PR),
        """
        AveragePrecision BinaryAveragePrecision BinaryPrecisionRecallCurve MulticlassAveragePrecision
        PrecisionRecallCurve
        """,
    ),
    **alike(MetricClass(Family.PROBABILITY), "BinaryCalibrationError CalibrationError"),
    **alike(MetricClass(Family.RECALL), "BinaryRecall MulticlassRecall Recall"),
    **alike(MetricClass(Family.ROC), "AUROC BinaryAUROC BinaryROC MulticlassAUROC MulticlassROC ROC"),
}


def _functional(family: Family) -> Metric:
    """A function of torchmetrics, which takes the predictions first."""
    return Metric(family, true=Param(1, "target"), pred=Param(0, "preds"))


METRIC_FUNCTIONS: dict[str, Effect] = {
    **alike(_functional(Family.ACCURACY), "functional.accuracy functional.binary_accuracy"),
    **alike(
        _functional(Family.AWARE),
        """
        functional.binary_confusion_matrix functional.binary_f1_score functional.cohen_kappa
        functional.confusion_matrix functional.f1_score functional.fbeta_score functional.matthews_corrcoef
        functional.multiclass_accuracy functional.multiclass_f1_score functional.stat_scores
        """,
    ),
    **alike(_functional(Family.PR), "functional.average_precision functional.precision_recall_curve"),
    **alike(
        _functional(Family.PRECISION),
        "functional.binary_precision functional.precision functional.specificity",
    ),
    **alike(_functional(Family.RECALL), "functional.binary_recall functional.recall"),
    **alike(_functional(Family.ROC), "functional.auroc functional.binary_auroc functional.roc"),
}

METHODS: dict[str, Rows] = {
    **alike(
        Rows.KEEP,
        "bool byte contiguous cpu cuda detach double float int long numpy permute requires_grad_ to type unsqueeze",
    ),
    **alike(Rows.NONE, "backward device dim is_cuda nelement numel"),
    "repeat_interleave": Rows.REPEAT,
}

LIBRARY = Library(
    packages=("torch", "skorch", "torchmetrics", "torchvision"),
    effects=TENSORS | DATA | NETWORKS | NETS | METRIC_CLASSES | METRIC_FUNCTIONS,
    methods=METHODS,
    bare=("NeuralNetBinaryClassifier", "NeuralNetClassifier", "TensorDataset", "random_split"),
)
