"""The verbs and where each lives. Imports nothing, so that telling a verb from a path is cheap."""

from __future__ import annotations

VERBS: dict[str, str] = {
    "new": "earmark.cli.new",
    "demo": "earmark.cli.demo",
    "import": "earmark.cli.import_",
    "transcribe": "earmark.cli.transcribe",
    "export": "earmark.cli.export",
    "gate": "earmark.cli.gate",
    "report": "earmark.cli.report",
    "suggest": "earmark.cli.suggest",
    "snapshot": "earmark.cli.snapshot",
    "result": "earmark.cli.result",
    "segment": "earmark.cli.segment",
    "measure": "earmark.cli.measure",
    "check": "earmark.cli.check",
    "relink": "earmark.cli.relink",
    "target": "earmark.cli.target",
    "limits": "earmark.cli.limits",
    "labeler": "earmark.cli.labeler",
    "guideline": "earmark.cli.guideline",
    "round": "earmark.cli.round_",
    "packet": "earmark.cli.packet",
    "key": "earmark.cli.key",
    "cache": "earmark.cli.cache",
    "words": "earmark.cli.words",
    "formats": "earmark.cli.formats",
}
"""Verb to module; the module's command is named as the verb, with ``_`` where Python keeps the word."""

MEANINGS: dict[str, str] = {
    "new": "A new project with the default guidelines.",
    "demo": "A demo project with sound, labels, reports and exported clips.",
    "import": "Bring in recordings, and labels where the format has them.",
    "transcribe": "Drafts by a speech recogniser on this machine.",
    "export": "Write labels and, where the format has them, clips.",
    "gate": "Whether exports warn or refuse where labels are not ready.",
    "report": "Coverage, agreement, and one HTML page of both.",
    "suggest": "Tags that the probe hears in clips nobody has labeled.",
    "snapshot": "Freeze the labels; compare two snapshots.",
    "result": "Scores of models, tied to the snapshot they were trained on.",
    "segment": "Cut long recordings into clips at pauses.",
    "measure": "Measure the sound of every clip.",
    "check": "Is the project whole, and is its sound where it was?",
    "relink": "Find moved recordings by their content.",
    "target": "Set a coverage target for a tag.",
    "limits": "The limits of verdicts, and what counts as timely.",
    "labeler": "People and their roles.",
    "guideline": "The guidelines: show, compare, write, publish.",
    "round": "Plan rounds, follow them, reassign, open for review, close.",
    "packet": "Clips that go out to laptops, and the work that comes back.",
    "key": "Keys that seal packets for one person, and tell who signed them.",
    "cache": "Decoded sound and pictures on the disk: how much, how much at most, clear.",
    "words": "The words that a project offers while its labelers write.",
    "formats": "The formats, and what each can hold.",
}
"""One line a verb for ``earmark --help``, which imports no verb's module."""
