"""Building blocks of fixes: each makes the edits for one change of a program's text."""
