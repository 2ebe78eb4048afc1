"""What a model says of a clip: a fact from outside, never a label."""

from __future__ import annotations

from dataclasses import dataclass

from earmark.model.label import NOTHING_SAID
from earmark.model.recording import ClipId
from earmark.model.tag import Axis, Mark


@dataclass(frozen=True, slots=True, order=True)
class Model:
    """Who predicts. Another version is another model: what each says is kept beside the other's."""

    name: str
    version: str = ""

    @property
    def title(self) -> str:
        """The model as people name it.

        >>> Model("tiny.en", "2024").title
        'tiny.en (2024)'
        """
        return f"{self.name} ({self.version})" if self.version else self.name


@dataclass(frozen=True, slots=True)
class PredictedTag:
    """A tag that a model hears, and how sure it is; the score is on the model's own scale, None where it gives none."""

    axis: Axis
    mark: Mark
    score: float | None = None


@dataclass(frozen=True, slots=True)
class PredictedWord:
    """A word and when it is said: microseconds from the start of the recording, not of the clip.

    Not frames: a model's times are coarser than any clock, and stay true where labels without
    sound come to theirs.
    """

    text: str
    start_us: int
    end_us: int
    score: float | None = None


@dataclass(frozen=True, slots=True)
class Prediction:
    """What one model says of one clip.

    ``transcript`` is None where the model was not asked for words and ``NOTHING_SAID`` where it
    heard none. ``tags`` is empty where it was not asked for tags: ``none`` and ``clean`` are tags of
    their own, as in a label. ``score`` is the model's own for all of it. ``taken_us`` is when it came
    in, in microseconds since 1970; ``source`` the SHA-256 of the file it came from, or of the
    weights that made it here.
    """

    clip: ClipId
    model: Model
    transcript: str | None = None
    tags: tuple[PredictedTag, ...] = ()
    score: float | None = None
    words: tuple[PredictedWord, ...] = ()
    taken_us: int = 0
    source: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether it says nothing at all."""
        return self.transcript is None and not self.tags

    @property
    def has_words(self) -> bool:
        """Whether there is text to draft from."""
        return self.transcript not in (None, NOTHING_SAID)

    def says_the_same(self, other: Prediction) -> bool:
        """Whether both tell the same of the same clip, wherever and whenever they came from."""
        return _told(self) == _told(other)


def _told(one: Prediction) -> tuple[object, ...]:
    return one.clip, one.model, one.transcript, one.tags, one.score, one.words
