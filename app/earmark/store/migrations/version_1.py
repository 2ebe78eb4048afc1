"""Schema version 1.

Tables have small integer keys (``number``) of this file alone beside the ids that hold
everywhere; a million clips stay cheap that way, and merging goes by the ids.
"""

from __future__ import annotations

import sqlite3

_PROJECT = (
    "CREATE TABLE project (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID",
    "CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID",
    # Counts that are kept, not counted, and the newest hybrid time seen.
    "CREATE TABLE tally (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT, WITHOUT ROWID",
)

_SOUND = (
    """CREATE TABLE recording (
        number INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        decoder TEXT NOT NULL,
        decoder_version TEXT NOT NULL,
        sample_rate INTEGER NOT NULL CHECK (sample_rate > 0),
        frames INTEGER NOT NULL CHECK (frames >= 0),
        channels INTEGER NOT NULL,
        size_bytes INTEGER NOT NULL,
        container TEXT NOT NULL,
        codec TEXT NOT NULL,
        lossy INTEGER NOT NULL,
        pcm_sha256 TEXT
    ) STRICT""",
    "CREATE INDEX recording_by_pcm ON recording (pcm_sha256) WHERE pcm_sha256 IS NOT NULL",
    # A folder of sound by name; where it lies is each machine's setting, beside is a hint
    # relative to the project file.
    "CREATE TABLE root (name TEXT PRIMARY KEY, beside TEXT NOT NULL) STRICT, WITHOUT ROWID",
    """CREATE TABLE location (
        root TEXT NOT NULL,
        path_nfc TEXT NOT NULL,
        path TEXT NOT NULL,
        name_nfc TEXT NOT NULL,
        recording INTEGER NOT NULL REFERENCES recording (number),
        size_bytes INTEGER NOT NULL,
        mtime_ns INTEGER NOT NULL,
        PRIMARY KEY (root, path_nfc)
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX location_by_recording ON location (recording)",
    "CREATE INDEX location_by_name ON location (name_nfc, size_bytes)",
    # The sound of labels that came without it; append-only, merged by its key.
    """CREATE TABLE alias (
        without_sound TEXT NOT NULL,
        recording TEXT NOT NULL,
        device TEXT NOT NULL,
        time_us INTEGER NOT NULL,
        PRIMARY KEY (without_sound, recording)
    ) STRICT, WITHOUT ROWID""",
    # stands_for: the clip of the real sound that a clip without sound turned out to be; its own
    # number where it is set aside (clips/aside.py).
    """CREATE TABLE clip (
        number INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        recording INTEGER NOT NULL REFERENCES recording (number),
        first INTEGER NOT NULL,
        "end" INTEGER NOT NULL,
        whole INTEGER NOT NULL,
        channel INTEGER,
        stands_for INTEGER REFERENCES clip (number),
        name TEXT NOT NULL,
        sort_name TEXT NOT NULL,
        duration_s REAL NOT NULL,
        language TEXT NOT NULL,
        speaker TEXT NOT NULL,
        device TEXT NOT NULL,
        recorded_at TEXT NOT NULL,
        batch TEXT NOT NULL,
        split TEXT NOT NULL,
        attributes TEXT NOT NULL,
        CHECK (first >= 0 AND "end" >= first)
    ) STRICT""",
    "CREATE INDEX clip_by_recording ON clip (recording, first)",
    "CREATE INDEX clip_by_name ON clip (sort_name, number) WHERE stands_for IS NULL",
    "CREATE INDEX clip_by_duration ON clip (duration_s, number) WHERE stands_for IS NULL",
    "CREATE INDEX clip_by_time ON clip (recorded_at, number) WHERE stands_for IS NULL",
    "CREATE INDEX clip_by_language ON clip (language) WHERE language <> ''",
    "CREATE INDEX clip_by_speaker ON clip (speaker) WHERE speaker <> ''",
    "CREATE INDEX clip_by_batch ON clip (batch) WHERE batch <> ''",
    "CREATE INDEX clip_by_split ON clip (split) WHERE split <> ''",
    "CREATE INDEX clip_standing_in ON clip (stands_for) WHERE stands_for IS NOT NULL",
    "CREATE VIRTUAL TABLE clip_text USING fts5 (name, speaker, batch, tokenize='trigram')",
)

_GUIDELINES = (
    """CREATE TABLE edition (
        number INTEGER PRIMARY KEY,
        digest TEXT NOT NULL UNIQUE,
        published_at TEXT NOT NULL,
        author TEXT NOT NULL,
        remark TEXT NOT NULL
    ) STRICT""",
    # number is the tag's place in answer columns: never reused, never moved.
    """CREATE TABLE tag (
        number INTEGER PRIMARY KEY,
        code TEXT NOT NULL UNIQUE,
        axis TEXT NOT NULL,
        position INTEGER NOT NULL,
        key TEXT NOT NULL,
        audioset_mids TEXT NOT NULL,
        since INTEGER NOT NULL REFERENCES edition (number),
        retired INTEGER REFERENCES edition (number)
    ) STRICT""",
    # One row where an edition changed a definition; the others go on as they are.
    """CREATE TABLE definition (
        subject TEXT NOT NULL,
        edition INTEGER NOT NULL REFERENCES edition (number),
        version INTEGER NOT NULL,
        name TEXT NOT NULL,
        text TEXT NOT NULL,
        boundary TEXT NOT NULL,
        PRIMARY KEY (subject, edition)
    ) STRICT, WITHOUT ROWID""",
    "CREATE TABLE target (tag TEXT PRIMARY KEY, clips INTEGER, minutes REAL) STRICT, WITHOUT ROWID",
)

_PEOPLE = (
    """CREATE TABLE labeler (
        number INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL,
        role TEXT NOT NULL,
        color INTEGER
    ) STRICT""",
    "CREATE INDEX labeler_by_name ON labeler (name)",
    """CREATE TABLE round (
        number INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL,
        edition INTEGER NOT NULL REFERENCES edition (number),
        probability_sample INTEGER NOT NULL,
        asks TEXT NOT NULL,
        plan TEXT NOT NULL,
        seed INTEGER NOT NULL,
        planned_us INTEGER NOT NULL,
        opened_us INTEGER,
        closed_us INTEGER
    ) STRICT""",
    """CREATE TABLE round_clip (
        round INTEGER NOT NULL REFERENCES round (number),
        clip INTEGER NOT NULL REFERENCES clip (number),
        inclusion REAL NOT NULL CHECK (inclusion > 0 AND inclusion <= 1),
        stratum TEXT NOT NULL,
        anchor INTEGER NOT NULL,
        PRIMARY KEY (round, clip)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE assignment (
        number INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        round INTEGER NOT NULL REFERENCES round (number),
        clip INTEGER NOT NULL REFERENCES clip (number),
        labeler INTEGER NOT NULL REFERENCES labeler (number),
        repeat_of TEXT,
        position INTEGER NOT NULL,
        state TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX assignment_by_labeler ON assignment (labeler, round, position)",
    "CREATE INDEX assignment_by_clip ON assignment (clip, labeler)",
)

_LABELS = (
    """CREATE TABLE operation (
        number INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        labeler INTEGER NOT NULL REFERENCES labeler (number),
        device TEXT NOT NULL,
        kind TEXT NOT NULL,
        undoes TEXT,
        title TEXT NOT NULL,
        time_us INTEGER NOT NULL
    ) STRICT""",
    "CREATE INDEX operation_of_labeler ON operation (labeler, device, number)",
    # Inserted last of all, after its marks, spans and text, which seals them; marks and spans
    # say how many there are.
    """CREATE TABLE revision (
        number INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        clip INTEGER NOT NULL REFERENCES clip (number),
        labeler INTEGER NOT NULL REFERENCES labeler (number),
        assignment TEXT NOT NULL,
        lane TEXT NOT NULL,
        parent TEXT,
        device TEXT NOT NULL,
        time_us INTEGER NOT NULL,
        edition INTEGER NOT NULL,
        kind TEXT NOT NULL,
        state TEXT NOT NULL,
        reason TEXT NOT NULL,
        flag INTEGER NOT NULL,
        operation TEXT NOT NULL,
        seconds_spent REAL NOT NULL,
        suggestion_shown INTEGER NOT NULL,
        marks INTEGER NOT NULL,
        spans INTEGER NOT NULL,
        salt TEXT NOT NULL,
        digest TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX revision_of_label ON revision (clip, labeler)",
    "CREATE INDEX revision_of_operation ON revision (operation)",
    # The environment answer is a mark too.
    """CREATE TABLE revision_mark (
        revision INTEGER NOT NULL REFERENCES revision (number) DEFERRABLE INITIALLY DEFERRED,
        axis TEXT NOT NULL,
        code TEXT NOT NULL,
        cannot_tell INTEGER NOT NULL,
        severity INTEGER,
        PRIMARY KEY (revision, axis, code)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE revision_span (
        revision INTEGER NOT NULL REFERENCES revision (number) DEFERRABLE INITIALLY DEFERRED,
        code TEXT NOT NULL,
        first INTEGER NOT NULL,
        "end" INTEGER NOT NULL,
        PRIMARY KEY (revision, code, first, "end")
    ) STRICT, WITHOUT ROWID""",
    # transcript is NULL while not answered and empty where nobody speaks.
    """CREATE TABLE revision_text (
        revision INTEGER PRIMARY KEY REFERENCES revision (number) DEFERRABLE INITIALLY DEFERRED,
        transcript TEXT,
        note TEXT NOT NULL,
        question TEXT NOT NULL
    ) STRICT""",
    # The newest revision of each label, with its answers as one character a tag (compact.py).
    """CREATE TABLE current (
        lane TEXT NOT NULL,
        clip INTEGER NOT NULL REFERENCES clip (number),
        labeler INTEGER NOT NULL REFERENCES labeler (number),
        assignment TEXT NOT NULL,
        revision INTEGER NOT NULL REFERENCES revision (number),
        counts INTEGER NOT NULL,
        suggestion_shown INTEGER NOT NULL,
        conflict INTEGER NOT NULL,
        edition INTEGER NOT NULL,
        time_us INTEGER NOT NULL,
        answers TEXT NOT NULL,
        PRIMARY KEY (lane, clip, labeler, assignment)
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX current_conflict ON current (clip) WHERE conflict = 1",
    """CREATE TABLE draft (
        clip INTEGER NOT NULL REFERENCES clip (number),
        labeler INTEGER NOT NULL REFERENCES labeler (number),
        assignment TEXT NOT NULL,
        lane TEXT NOT NULL,
        label TEXT NOT NULL,
        flag INTEGER NOT NULL,
        edition INTEGER NOT NULL,
        seconds_spent REAL NOT NULL,
        suggestion_shown INTEGER NOT NULL,
        saved_us INTEGER NOT NULL,
        PRIMARY KEY (clip, labeler, assignment, lane)
    ) STRICT, WITHOUT ROWID""",
)

_QUEUE = (
    # What a labeler's queue shows of the labeler's own work; number = labeler << 40 | clip, so
    # that one labeler's rows and search hits are one range.
    """CREATE TABLE work (
        number INTEGER PRIMARY KEY,
        state INTEGER NOT NULL,
        flag INTEGER NOT NULL
    ) STRICT""",
    "CREATE VIRTUAL TABLE work_text USING fts5 (transcript, note, tags, tokenize='trigram')",
    """CREATE TABLE work_tag (
        labeler INTEGER NOT NULL,
        code TEXT NOT NULL,
        clip INTEGER NOT NULL,
        PRIMARY KEY (labeler, code, clip)
    ) STRICT, WITHOUT ROWID""",
    # One byte a clip, 1024 clips a row: the state of a million clips is read in milliseconds.
    """CREATE TABLE progress (
        labeler INTEGER NOT NULL,
        block INTEGER NOT NULL,
        states BLOB NOT NULL,
        PRIMARY KEY (labeler, block)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE labeler_tally (
        labeler INTEGER PRIMARY KEY,
        done INTEGER NOT NULL,
        draft INTEGER NOT NULL,
        flagged INTEGER NOT NULL
    ) STRICT""",
)

_STATEMENTS = (*_PROJECT, *_SOUND, *_GUIDELINES, *_PEOPLE, *_LABELS, *_QUEUE)

TABLES = frozenset(words[2 if words[1] == "TABLE" else 3] for words in map(str.split, _STATEMENTS) if "TABLE" in words)


def create(connection: sqlite3.Connection) -> None:
    """Make every table of version 1 in the transaction that is open."""
    for statement in _STATEMENTS:
        connection.execute(statement)
    # Stands for whoever made the labels that the data came with.
    connection.execute("INSERT INTO labeler (number, id, name, role) VALUES (0, 'reference', '', 'engineer')")
