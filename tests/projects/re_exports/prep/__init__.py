from .resampling import *
from .splitting import divide as divide
