"""Durations in words, as sentences to the user have them."""


def spoken_duration(seconds: float) -> str:
    """A duration with the precision that a person asks for.

    >>> spoken_duration(11520), spoken_duration(75), spoken_duration(4), spoken_duration(1.87), spoken_duration(0.004)
    ('3 h 12 min', '1 min 15 s', '4 s', '1.9 s', '4 ms')
    """
    if seconds >= 3599.5:
        minutes = round(seconds / 60)
        return f"{minutes // 60} h {minutes % 60} min"
    if seconds >= 59.95:
        whole = round(seconds)
        return f"{whole // 60} min {whole % 60} s"
    if seconds >= 0.9995:
        return f"{seconds:.1f}".removesuffix(".0") + " s"
    return f"{max(0.0, seconds) * 1000:.0f} ms"
