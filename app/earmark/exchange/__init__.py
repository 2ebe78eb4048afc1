"""One module a format, one registry: files to records and back."""
