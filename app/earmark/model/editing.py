"""The rules of answering: what one key press makes of a label. Each returns a new Label."""

from __future__ import annotations

from dataclasses import replace

from earmark.model.label import NOTHING_SAID, Label, Span, sorted_marks
from earmark.model.tag import CLEAN, NONE, UNSURE, Mark, Severity, TagCode

_NEXT = {
    None: Severity.AUDIBLE,
    Severity.AUDIBLE: Severity.SOME_HARD,
    Severity.SOME_HARD: Severity.WORDS_LOST,
}


def step_source(label: Label, code: TagCode) -> Label:
    """Off, 1, 2, 3, off. Setting a source clears "no background noise" and its own cannot-tell.

    A tag without a known severity (from imported labels) steps to 1.
    """
    if code == NONE:
        return no_noise(label)
    own = label.mark(code)
    others = [mark for mark in label.sources if mark.code not in (code, NONE)]
    if own is not None and not own.cannot_tell and own.severity is Severity.WORDS_LOST:
        return _without_spans(replace(label, sources=sorted_marks(others)), code)
    severity = _NEXT[own.severity] if own is not None and not own.cannot_tell else Severity.AUDIBLE
    return replace(label, sources=sorted_marks([*others, Mark(code, severity=severity)]))


def set_severity(label: Label, code: TagCode, severity: Severity | None) -> Label:
    """Mark the source at exactly this severity; None takes the mark away."""
    others = [mark for mark in label.sources if mark.code not in (code, NONE)]
    if severity is None:
        return _without_spans(replace(label, sources=sorted_marks(others)), code)
    return replace(label, sources=sorted_marks([*others, Mark(code, severity=severity)]))


def no_noise(label: Label) -> Label:
    """ "No background noise" on, which clears the sources and their spans; or off again."""
    if label.sources == (Mark(NONE),):
        return replace(label, sources=())
    cleared = {mark.code for mark in label.sources}
    spans = tuple(span for span in label.spans if span.code not in cleared)
    return replace(label, sources=(Mark(NONE),), spans=spans)


def cannot_tell_source(label: Label, code: TagCode) -> Label:
    """ "Cannot tell" on or off for a source; "no background noise" itself has no such answer."""
    if code == NONE:
        return label
    return _without_spans(replace(label, sources=_cannot_tell(label.sources, code, NONE)), code)


def toggle_channel(label: Label, code: TagCode) -> Label:
    """A channel defect on or off; setting one clears "clean", and "clean" clears the others."""
    if code == CLEAN:
        return replace(label, channels=() if label.channels == (Mark(CLEAN),) else (Mark(CLEAN),))
    others = [mark for mark in label.channels if mark.code not in (code, CLEAN)]
    own = label.mark(code)
    on = own is None or own.cannot_tell
    return replace(label, channels=sorted_marks([*others, Mark(code)] if on else others))


def cannot_tell_channel(label: Label, code: TagCode) -> Label:
    """ "Cannot tell" on or off for a channel defect."""
    if code == CLEAN:
        return label
    return replace(label, channels=_cannot_tell(label.channels, code, CLEAN))


def toggle_environment(label: Label, code: TagCode) -> Label:
    """The one environment, ``?`` for cannot tell; the same again takes the answer back."""
    return replace(label, environment=None if label.environment == code else code)


def cannot_tell_environment(label: Label) -> Label:
    """ "Cannot tell" on or off for the environment; on, it replaces the environment that was chosen."""
    return toggle_environment(label, UNSURE)


def write_transcript(label: Label, text: str) -> Label:
    """What the editor holds. An emptied field is not answered, never "nothing said"."""
    return replace(label, transcript=text if text.strip() else None)


def toggle_nothing_said(label: Label) -> Label:
    """ "Nobody speaks" on or off. On replaces the text."""
    return replace(label, transcript=None if label.transcript == NOTHING_SAID else NOTHING_SAID)


def add_span(label: Label, span: Span) -> Label:
    """Mark a stretch. The tag becomes yes (severity 1 where it had none); touching spans merge."""
    merged = span
    rest = []
    for other in label.spans:
        if other.code == merged.code and other.first <= merged.end and merged.first <= other.end:
            merged = Span(merged.code, min(merged.first, other.first), max(merged.end, other.end))
        else:
            rest.append(other)
    own = label.mark(span.code)
    marked = label if own is not None and not own.cannot_tell else set_severity(label, span.code, Severity.AUDIBLE)
    return replace(marked, spans=tuple(sorted([*rest, merged])))


def change_span(label: Label, span: Span, first: int, end: int) -> Label:
    """The same span with other ends; where it comes to touch one of its own tag, the two merge."""
    return add_span(remove_span(label, span), Span(span.code, first, end))


def remove_span(label: Label, span: Span) -> Label:
    """Take a stretch away; the tag itself stays."""
    return replace(label, spans=tuple(other for other in label.spans if other != span))


def _cannot_tell(marks: tuple[Mark, ...], code: TagCode, nothing: TagCode) -> tuple[Mark, ...]:
    others = [mark for mark in marks if mark.code not in (code, nothing)]
    own = next((mark for mark in marks if mark.code == code), None)
    on = own is None or not own.cannot_tell
    return sorted_marks([*others, Mark(code, cannot_tell=True)] if on else others)


def _without_spans(label: Label, code: TagCode) -> Label:
    return replace(label, spans=tuple(span for span in label.spans if span.code != code))
