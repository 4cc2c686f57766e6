// Pages and data files are tested here.
