"""Lists by language that normalizing uses: contractions, fillers, and how decimals are written and said.

Keys are ISO 639-1 codes. A language without an entry has no list of its own: nothing is done.
"""

from __future__ import annotations

CONTRACTIONS: dict[str, dict[str, str]] = {
    "en": {
        "ain't": "is not",
        "can't": "can not",
        "cannot": "can not",
        "shan't": "shall not",
        "won't": "will not",
        "let's": "let us",
        "ma'am": "madam",
        "y'all": "you all",
        "'cause": "because",
        "'em": "them",
        "'til": "until",
        "'tis": "it is",
        "'twas": "it was",
        "gonna": "going to",
        "gotta": "got to",
        "wanna": "want to",
        "gimme": "give me",
        "lemme": "let me",
        **{
            f"{word}'s": f"{word} is"
            for word in ("it", "he", "she", "that", "this", "there", "here", "what", "who", "where", "how", "why")
        },
    },
}
"""Whole words. Possessives keep their ``'s``; "it's" is read as "it is", whichever was meant."""

CONTRACTED_ENDINGS: dict[str, dict[str, str]] = {
    "en": {"n't": " not", "'re": " are", "'ve": " have", "'ll": " will", "'m": " am", "'d": " would"},
}
"""Endings of any other word, after the whole words."""

FILLERS: dict[str, frozenset[str]] = {
    "en": frozenset({"uh", "uhh", "um", "umm", "uhm", "er", "erm", "hm", "hmm", "mm", "mmm"}),
    "de": frozenset({"äh", "ähm", "öh", "öhm", "hm", "hmm", "mh", "mhh"}),
    "es": frozenset({"eh", "ehm", "em", "mm", "mmm"}),
    "fr": frozenset({"euh", "heu", "hum", "hm"}),
}
"""Sounds of thinking that say nothing; "mhm" and "uh-huh" answer a question and stay."""

DECIMAL_COMMA = frozenset(
    {"bg", "cs", "da", "de", "el", "es", "fi", "fr", "hr", "hu", "it", "nb", "nl", "no", "pl", "pt", "ro", "ru", "sk"}
    | {"sl", "sv", "tr", "uk"}
)
"""Languages that write 1.000,5 where English writes 1,000.5."""

DECIMAL_WORD = {"en": "point", "de": "komma", "es": "coma", "fr": "virgule", "it": "virgola", "nl": "komma"}
"""What stands between the whole number and the digits after it, in speech."""
