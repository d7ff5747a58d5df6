"""Programs written another way: what is found in them must stay."""
