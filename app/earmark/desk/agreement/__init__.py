"""The Agreement place: where labelers agree, tag by tag, and what to do next."""
