"""Generators of tables: they learn rows and make up new ones. CTGAN, the Synthetic Data Vault, GReaT, ydata-synthetic.

Read from https://docs.sdv.dev/sdv (1.x, and the `sdv.tabular` classes of 0.x), https://github.com/sdv-dev/CTGAN and
the documentation of `be_great` and `ydata_synthetic`.
"""

from __future__ import annotations

from smotelint.libraries.model import Generator, Library, alike

LIBRARY = Library(
    packages=("be_great", "ctgan", "sdv", "ydata_synthetic"),
    effects=alike(
        Generator(),
        """
        CTGAN CTGANSynthesizer CopulaGAN CopulaGANSynthesizer GReaT GaussianCopula GaussianCopulaSynthesizer
        RegularSynthesizer TVAE TVAESynthesizer
        """,
    ),
    bare=(
        "CTGAN",
        "CTGANSynthesizer",
        "CopulaGANSynthesizer",
        "GaussianCopulaSynthesizer",
        "TVAESynthesizer",
    ),
)
