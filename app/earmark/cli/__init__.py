"""The command line: one module a verb; each parses, calls a job, and prints."""
