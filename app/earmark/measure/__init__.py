"""Agreement, coverage, transcript errors, intervals: arrays in, result records out."""
