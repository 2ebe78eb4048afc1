"""Sound: probing, decoding, pictures, cutting; knows neither projects nor labels."""
