"""The page's section that says how its numbers came about."""

from __future__ import annotations

from earmark.measure.agreement import AgreementReport
from earmark.report import words
from earmark.report.page.parts import paragraph, section
from earmark.report.verdicts import cluster_words


def method_section(report: AgreementReport, with_suggestion: int) -> str:
    """Which labels count, the formulas, the intervals and the verdicts; sources are named."""
    shown = f" ({with_suggestion:,} here)" if with_suggestion else ""
    clusters = cluster_words(report.cluster_kind, 2)
    positive, alpha = words.coefficient3(report.limits.positive), words.coefficient3(report.limits.alpha)
    return section(
        "method",
        "How it was computed",
        paragraph(
            "Coverage counts the gold label, else what more than half of the answers say; a tie counts as disputed "
            "alone. Share = yes / (yes + no). A clip that nobody answered is missing, never a no."
        ),
        paragraph(
            "Agreement counts, for each clip and labeler, the newest finished label. Drafts, gold and reference labels "
            f"stay out, and so do labels made while a model's suggestion was shown{shown}. Cannot tell is an answer "
            "of its own and missing to the coefficients."
        ),
        paragraph(
            "Positive agreement is 2a / (2a + b + c), negative 2d / (2d + b + c) (Cicchetti and Feinstein 1990), raw "
            "agreement (a + d) / (a + b + c + d). Cohen's kappa is for two labelers, Fleiss' kappa for the most "
            "frequent number of answers, Krippendorff's alpha for any number with answers missing, Gwet's AC1 with "
            "two categories. On rare noise raw agreement and AC1 are high whatever the labelers do; positive agreement "
            "and alpha are not."
        ),
        paragraph(
            f"Intervals hold 95{words.NO_BREAK}%: a delete-one jackknife over {clusters} (Efron and Tibshirani 1993), "
            "on the logit scale for agreements and ln(1 − x) for alpha, kappa and AC1. They speak of new clips, not of "
            f"new labelers. Where all agree, or none, the interval follows from the number of {clusters} alone "
            f"(Clopper and Pearson 1934). Fewer than 6 {clusters} that hold the tag: no interval."
        ),
        paragraph(
            f"Verdicts: too few with under 30 clips tagged or under 6 {clusters} that hold one; agreed if the lower "
            f"ends of positive agreement and alpha reach {positive} and {alpha}; disagreeing if an upper end lies "
            "below; else undecided. They are for probability samples; imported double labels are taken for one."
        ),
        paragraph(
            "Transcripts: Levenshtein edits over mean length, summed over pairs of labelers (0 to 2). Whole tag sets: "
            "alpha with MASI and Jaccard distance (Passonneau 2006). Severity: ordinal alpha and quadratic kappa over "
            "grades 1 to 3. Time spans: touching ones are one; F1 = 2 · matched / spans of both, matched one to one "
            f"with both ends within {report.spans.collar_ms:.0f} ms; alpha over frames of {report.spans.frame_ms:.0f} "
            "ms, on where the centre lies in a span; a yes without spans says nothing, a no says nowhere."
        ),
        paragraph(
            "Labelers: skills after Dawid and Skene (1979) assume independent errors. Precision and recall need gold "
            "on every disagreement and on a part of the agreements, which counts by how small a part it is; agreements "
            "accepted in bulk are no gold. Before and after: two finished samples of one frame, drawn by chance, the "
            "second without clips that its labelers had heard; the difference of positive agreement with a jackknife "
            "over the speakers or recordings of both."
        ),
    )
