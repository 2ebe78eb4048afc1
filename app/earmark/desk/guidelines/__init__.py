"""The place Guidelines: definitions beside the disagreements that ask for a change of them, and publishing."""
