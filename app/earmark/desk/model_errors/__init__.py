"""The Model errors place: where a model errs more than people do, slice by slice."""
