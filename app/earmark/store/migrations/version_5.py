"""Schema version 5: rounds that are worked through, what is decided in them, and what is frozen from them.

One tuple of statements a subject.
"""

from __future__ import annotations

import sqlite3

_SNAPSHOTS = (
    # digest: SHA-256 over the canonical rows of snapshot_label, in their order.
    """CREATE TABLE snapshot (
        number INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL UNIQUE,
        digest TEXT NOT NULL,
        labels INTEGER NOT NULL,
        edition INTEGER NOT NULL,
        rule TEXT NOT NULL,
        author TEXT NOT NULL,
        made_us INTEGER NOT NULL
    ) STRICT""",
    """CREATE TABLE snapshot_label (
        snapshot INTEGER NOT NULL REFERENCES snapshot (number) DEFERRABLE INITIALLY DEFERRED,
        clip INTEGER NOT NULL REFERENCES clip (number),
        revision INTEGER NOT NULL REFERENCES revision (number),
        digest TEXT NOT NULL,
        PRIMARY KEY (snapshot, clip, revision)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE result (
        id TEXT PRIMARY KEY,
        snapshot INTEGER NOT NULL REFERENCES snapshot (number),
        model TEXT NOT NULL,
        metric TEXT NOT NULL,
        value REAL NOT NULL,
        train_value REAL,
        added_us INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX result_of_snapshot ON result (snapshot, metric)",
)

_SIGNALS = (
    # signals: the names of what it measures, a JSON list.
    """CREATE TABLE signal_method (
        number INTEGER PRIMARY KEY,
        name TEXT NOT NULL,
        version TEXT NOT NULL,
        signals TEXT NOT NULL,
        UNIQUE (name, version)
    ) STRICT""",
    # readings: float32, little-endian, in the order of the method's signals; NaN where undefined.
    """CREATE TABLE signal (
        method INTEGER NOT NULL REFERENCES signal_method (number),
        clip INTEGER NOT NULL REFERENCES clip (number),
        readings BLOB NOT NULL,
        PRIMARY KEY (method, clip)
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX signal_of_clip ON signal (clip)",
    # What a detector listed, the first time: said is the answer that the labels gave then. Gold that was
    # made afterwards says whether it was right.
    """CREATE TABLE suspect (
        clip INTEGER NOT NULL REFERENCES clip (number),
        tag TEXT NOT NULL,
        detector TEXT NOT NULL,
        said INTEGER NOT NULL,
        score REAL NOT NULL,
        reason TEXT NOT NULL,
        listed_us INTEGER NOT NULL,
        PRIMARY KEY (clip, tag, detector)
    ) STRICT, WITHOUT ROWID""",
)

_SETTLEMENTS = (
    # What a reviewer decided on a clip; gold is a revision's id, sent_to and kinds are joined by ";".
    """CREATE TABLE settlement (
        number INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        clip INTEGER NOT NULL REFERENCES clip (number),
        round TEXT,
        reviewer INTEGER NOT NULL REFERENCES labeler (number),
        outcome TEXT NOT NULL,
        gold TEXT,
        cause TEXT,
        kinds TEXT NOT NULL,
        remark TEXT NOT NULL,
        in_bulk INTEGER NOT NULL,
        blind INTEGER NOT NULL,
        sent_to TEXT NOT NULL,
        operation TEXT NOT NULL,
        time_us INTEGER NOT NULL
    ) STRICT""",
    "CREATE INDEX settlement_of_clip ON settlement (clip, time_us)",
    "CREATE INDEX settlement_of_operation ON settlement (operation)",
)

_GUIDELINES = (
    # form: what the digest of an edition covers (store/guidelines.py); 1 is the definitions alone.
    "ALTER TABLE edition ADD COLUMN form INTEGER NOT NULL DEFAULT 1",
    # A change that makes no label stale.
    "ALTER TABLE definition ADD COLUMN wording_only INTEGER NOT NULL DEFAULT 0",
    # The next edition as it is being written, replaced at will. wording_only is NULL where nobody has
    # said; axis and key are a new tag's; merges are codes with ; between.
    """CREATE TABLE guideline_draft (
        subject TEXT PRIMARY KEY,
        name TEXT NOT NULL,
        text TEXT NOT NULL,
        boundary TEXT NOT NULL,
        wording_only INTEGER,
        axis TEXT NOT NULL,
        key TEXT NOT NULL,
        merges TEXT NOT NULL,
        split_from TEXT NOT NULL,
        retires INTEGER NOT NULL,
        author TEXT NOT NULL,
        saved_us INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID""",
    # The examples that belong to an edition; those of the next one stand in example.
    """CREATE TABLE edition_example (
        edition INTEGER NOT NULL REFERENCES edition (number) DEFERRABLE INITIALLY DEFERRED,
        tag TEXT NOT NULL,
        clip INTEGER NOT NULL REFERENCES clip (number),
        kind TEXT NOT NULL,
        remark TEXT NOT NULL,
        place INTEGER NOT NULL,
        PRIMARY KEY (edition, tag, clip)
    ) STRICT, WITHOUT ROWID""",
    # What was chosen before editions kept their examples was seen by everybody, and stays so.
    """INSERT INTO edition_example
        SELECT (SELECT max(number) FROM edition), tag, clip, kind, remark,
        row_number() OVER (PARTITION BY tag ORDER BY added_us) FROM example""",
    # Tags that became one, or one that became several; codes with ; between.
    """CREATE TABLE mapping (
        id TEXT PRIMARY KEY,
        edition INTEGER NOT NULL REFERENCES edition (number) DEFERRABLE INITIALLY DEFERRED,
        kind TEXT NOT NULL,
        sources TEXT NOT NULL,
        targets TEXT NOT NULL
    ) STRICT, WITHOUT ROWID""",
)
_QUESTIONS = (
    # What a label asked, each time that its words changed; answers go to the question, not to the label.
    """CREATE TABLE question (
        id TEXT PRIMARY KEY,
        clip INTEGER NOT NULL REFERENCES clip (number),
        labeler INTEGER NOT NULL REFERENCES labeler (number),
        assignment TEXT NOT NULL,
        text TEXT NOT NULL,
        asked_us INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX question_of_label ON question (labeler, clip, assignment)",
    """CREATE TABLE reply (
        id TEXT PRIMARY KEY,
        question TEXT NOT NULL REFERENCES question (id),
        author INTEGER NOT NULL REFERENCES labeler (number),
        kind TEXT NOT NULL,
        text TEXT NOT NULL,
        time_us INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX reply_to_question ON reply (question)",
    # Labels that asked before questions were kept: the revision's id, so that every copy makes the same rows.
    """INSERT INTO question SELECT v.id, v.clip, v.labeler, v.assignment, t.question, v.time_us
    FROM current l JOIN revision v ON v.number = l.revision JOIN revision_text t ON t.revision = v.number
    WHERE l.lane = 'work' AND t.question <> ''""",
)

_ROUNDS_AT_WORK = (
    # In place of that of version 1: the list of a round is read off the index alone.
    "DROP INDEX assignment_by_labeler",
    "CREATE INDEX assignment_in_order ON assignment (labeler, round, position, state, clip)",
    "CREATE INDEX assignment_by_state ON assignment (labeler, round, state, position)",
    "CREATE INDEX assignment_repeats ON assignment (round) WHERE repeat_of IS NOT NULL",
    "CREATE INDEX draft_in_round ON draft (labeler) WHERE assignment <> ''",
    "CREATE INDEX revision_flagged ON revision (labeler) WHERE flag = 1 AND assignment <> ''",
)


_TARGETS = (
    # cell: JSON of pairs of axis and value, sorted by axis.
    """CREATE TABLE cell_target (
        cell TEXT PRIMARY KEY,
        clips INTEGER,
        minutes REAL
    ) STRICT, WITHOUT ROWID""",
)

_PACKETS = (
    # The file that stands here for the recording, as JSON (recording_row.py); NULL where its own bytes do.
    "ALTER TABLE recording ADD COLUMN carrier TEXT",
    # What went out and came back, by the hash of the file: taking in a file twice is one row.
    """CREATE TABLE packet (
        digest TEXT PRIMARY KEY,
        id TEXT NOT NULL,
        kind TEXT NOT NULL,
        round TEXT NOT NULL,
        labeler INTEGER NOT NULL REFERENCES labeler (number),
        count INTEGER NOT NULL,
        time_us INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID""",
)

_STATEMENTS = (*_SNAPSHOTS, *_TARGETS, *_SIGNALS, *_SETTLEMENTS, *_GUIDELINES, *_QUESTIONS, *_ROUNDS_AT_WORK, *_PACKETS)

TABLES = frozenset(words[2] for words in map(str.split, _STATEMENTS) if words[:2] == ["CREATE", "TABLE"])


def create(connection: sqlite3.Connection) -> None:
    """Add the tables of version 5 in the transaction that is open."""
    for statement in _STATEMENTS:
        connection.execute(statement)
