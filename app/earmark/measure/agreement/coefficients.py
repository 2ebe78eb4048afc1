"""Agreement coefficients of yes/no answers, as functions of sums over clips.

Every coefficient is a function of a few sums that add up over clips, so a figure without one
cluster is the figure of the total minus that cluster's sums. All functions take ``TagSums`` of
arrays and return an array of the same length, NaN where the coefficient is undefined.

Sources: Cicchetti & Feinstein (1990), J Clin Epidemiol 43(6), 551–558 (positive and negative
agreement); Cohen (1960), Educ Psychol Meas 20, 37–46; Fleiss (1971), Psychol Bull 76, 378–382;
Krippendorff (2011), Computing Krippendorff's alpha-reliability; Gwet (2008), Br J Math Stat
Psychol 61, 29–48, and (2014), Handbook of Inter-Rater Reliability, 4th ed., for missing answers.
"""

from __future__ import annotations

from dataclasses import dataclass, fields

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class TagSums:
    """Sums over clips, each an array with one entry a group of clips.

    y and n are a clip's numbers of yes and no, m = y + n, and its agreement is
    P = (y(y−1) + n(n−1)) / (m(m−1)).

    ``a, b, c, d``: labeler pairs both yes, earlier alone, later alone, both no.
    ``full_clips, full_yes, full_agreement``: number, Σ y/m and Σ P of clips with the most frequent m.
    ``pairable_clips, pairable_yes, pairable_answers, pairable_agreement``: number, Σ y, Σ m and Σ P
    of clips with m ≥ 2; ``discordant``: their Σ yn/(m−1).
    ``tagged``: their number with y ≥ 1.
    ``answered_clips, answered_yes``: number and Σ y/m of clips with m ≥ 1.
    """

    a: Array
    b: Array
    c: Array
    d: Array
    full_clips: Array
    full_yes: Array
    full_agreement: Array
    pairable_clips: Array
    pairable_yes: Array
    pairable_answers: Array
    pairable_agreement: Array
    discordant: Array
    tagged: Array
    answered_clips: Array
    answered_yes: Array

    @classmethod
    def of_columns(cls, columns: Array) -> TagSums:
        """From an array (groups, sums), sums in the order of the fields."""
        return cls(*np.ascontiguousarray(columns.T))

    def columns(self) -> Array:
        """An array (groups, sums), sums in the order of the fields."""
        return np.column_stack([getattr(self, one.name) for one in fields(self)])


def sums_of_clips(yes: Array, no: Array, earlier: Array, full: int) -> TagSums:
    """The sums of single clips.

    ``yes`` and ``no`` are a clip's numbers of answers, ``earlier`` its pairs in which the earlier
    labeler alone said yes, ``full`` the most frequent number of answers (0: none has two).
    """
    m = yes + no
    pairable = m >= 2
    complete = (m == full) & pairable
    with np.errstate(divide="ignore", invalid="ignore"):
        agreement = np.where(pairable, (yes * (yes - 1) + no * (no - 1)) / (m * (m - 1)), 0.0)
        share = np.where(m > 0, yes / m, 0.0)
        discordant = np.where(pairable, yes * no / (m - 1), 0.0)
    return TagSums(
        a=yes * (yes - 1) / 2,
        b=earlier,
        c=yes * no - earlier,
        d=no * (no - 1) / 2,
        full_clips=complete.astype(np.float64),
        full_yes=share * complete,
        full_agreement=agreement * complete,
        pairable_clips=pairable.astype(np.float64),
        pairable_yes=yes * pairable,
        pairable_answers=m * pairable,
        pairable_agreement=agreement,
        discordant=discordant,
        tagged=(pairable & (yes > 0)).astype(np.float64),
        answered_clips=(m > 0).astype(np.float64),
        answered_yes=share,
    )


def raw_agreement(sums: TagSums) -> Array:
    """Share of agreeing pairs, (a + d) / (a + b + c + d)."""
    return ratio(sums.a + sums.d, sums.a + sums.b + sums.c + sums.d)


def positive_agreement(sums: TagSums) -> Array:
    """Share of agreeing answers among all yes answers, 2a / (2a + b + c)."""
    return ratio(2 * sums.a, 2 * sums.a + sums.b + sums.c)


def negative_agreement(sums: TagSums) -> Array:
    """Share of agreeing answers among all no answers, 2d / (2d + b + c)."""
    return ratio(2 * sums.d, 2 * sums.d + sums.b + sums.c)


def cohen_kappa(sums: TagSums) -> Array:
    """Agreement beyond chance of two labelers, each with a rate of yes of their own.

    Undefined where both always gave the one same answer.
    """
    a, b, c, d = sums.a, sums.b, sums.c, sums.d
    n = a + b + c + d
    expected = (a + b) * (a + c) + (c + d) * (b + d)
    varied = (b + c > 0) | ((a > 0) & (d > 0))
    return ratio(n * (a + d) - expected, np.where(varied, n * n - expected, 0.0))


def fleiss_kappa(sums: TagSums) -> Array:
    """Agreement beyond chance of a fixed number of labelers with one common rate of yes."""
    n = sums.full_clips
    return _beyond_chance(ratio(sums.full_agreement, n), _chance(ratio(sums.full_yes, n)))


def alpha(sums: TagSums) -> Array:
    """Krippendorff's nominal alpha: 1 − observed ÷ expected disagreement, answers missing or not."""
    n, yes = sums.pairable_answers, sums.pairable_yes
    varied = yes * without(n, yes)
    return np.where(varied > 0, 1 - ratio((n - 1) * sums.discordant, varied), np.nan)


def ac1(sums: TagSums) -> Array:
    """Gwet's AC1 for the two categories yes and no; 1 where all answers are the same."""
    observed = ratio(sums.pairable_agreement, sums.pairable_clips)
    share = ratio(sums.answered_yes, sums.answered_clips)
    expected = 2 * share * (1 - share)
    return (observed - expected) / (1 - expected)


def ratio(part: Array, whole: Array) -> Array:
    """part ÷ whole, NaN where whole is 0."""
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(whole != 0, part / whole, np.nan)


def without(total: Array, part: Array) -> Array:
    """total − part, with the rounding left over where nothing remains set to 0.

    Thirds and weights do not subtract to exactly 0; a residue of 1e-17 would look like variation.
    """
    rest = total - part
    return np.where(np.abs(rest) <= 1e-12 * np.abs(total), 0.0, rest)


def _chance(share: Array) -> Array:
    return share * share + (1 - share) * (1 - share)


def _beyond_chance(observed: Array, expected: Array) -> Array:
    """(observed − expected) ÷ (1 − expected); undefined without variation, where expected is 1."""
    room = 1 - expected
    return ratio(observed - expected, np.where(room > 1e-12, room, 0.0))
