"""The place Review: what labelers differ on, heard, compared and settled into gold."""
