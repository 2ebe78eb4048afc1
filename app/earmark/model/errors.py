"""The one error for the world's faults: a file, a disk, an input."""


class UserError(Exception):
    """A fault of the world, told in one sentence; work goes on after it.

    ``sentence`` says what is wrong, ``hint`` what to do about it, ``where`` names the file,
    line or field. Shown and printed as ``where: sentence. hint``.
    """

    def __init__(self, sentence: str, hint: str = "", where: str = "") -> None:
        self.sentence = sentence
        self.hint = hint
        self.where = where
        super().__init__(sentence, hint, where)

    def __str__(self) -> str:
        place = f"{self.where}: " if self.where else ""
        return f"{place}{self.reason}"

    @property
    def reason(self) -> str:
        """The sentence and the hint, without the place: for lists that name the place beside it."""
        stop = "" if self.sentence.endswith((".", "?")) else "."
        return f"{self.sentence}{stop} {self.hint}".rstrip() if self.hint else f"{self.sentence}{stop}"


class OpenElsewhere(UserError):
    """The project is open for writing in another window: it can be read all the same."""
