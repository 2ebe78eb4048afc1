"""Windows that open beside the main one: import and export, keys, what was refused."""
