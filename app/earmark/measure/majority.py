"""What counts of several answers to one tag: gold, else what more than half of the answers say."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from earmark.model.tag import Answer, Severity

Column = npt.NDArray[np.int8]

DISPUTED = 3
"""Beside the numbers of ``Answer``: there are answers, but none was given by more than half."""

GRADE_UNKNOWN = 0
GRADE_DISPUTED = -1


def settled_answers(answers: Column, gold: Column | None = None) -> Column:
    """What counts on each clip: a number of ``Answer``, or ``DISPUTED``.

    ``answers`` is int8 (clips, labels) of one tag, ``gold`` int8 (clips,), -1 where there is none.
    """
    given = np.count_nonzero(answers != Answer.MISSING, axis=1)
    settled = np.where(given > 0, np.int8(DISPUTED), np.int8(Answer.MISSING))
    for answer in (Answer.NO, Answer.YES, Answer.CANNOT_TELL):
        settled[2 * np.count_nonzero(answers == answer, axis=1) > given] = answer
    if gold is not None:
        settled = np.where(gold != Answer.MISSING, gold, settled)
    return settled


def settled_grades(
    answers: Column, severities: Column, gold: Column | None = None, gold_severities: Column | None = None
) -> Column:
    """The severity that counts, 1 to 3, on clips that have the tag.

    Gold's where gold says yes; else what more than half of those give who said yes and graded it.
    ``GRADE_UNKNOWN`` where nobody graded, ``GRADE_DISPUTED`` where no grade has more than half.
    """
    grades = np.where(answers == Answer.YES, severities, np.int8(0))
    graded = np.count_nonzero(grades, axis=1)
    settled = np.where(graded > 0, np.int8(GRADE_DISPUTED), np.int8(GRADE_UNKNOWN))
    for grade in Severity:
        settled[2 * np.count_nonzero(grades == grade, axis=1) > graded] = grade
    if gold is not None and gold_severities is not None:
        settled = np.where(gold == Answer.YES, gold_severities, settled)
    return settled
