"""Identity of clips and revisions."""

from __future__ import annotations

import uuid
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from earmark.model.label import Label, State
from earmark.model.people import LabelerId
from earmark.model.recording import Clock, Recording, RecordingId, stretch_clip, whole_clip
from earmark.model.revision import LabelKey, OperationId, Revision, RevisionId, RevisionKind, revision_digest, uuid7

RECORDING = Recording(RecordingId("ab" * 32), Clock("libsndfile", "1.2", 16000, 48000), 1, 96044, "WAV", "PCM_16")


def test_the_whole_recording_is_one_clip_however_it_is_named() -> None:
    assert stretch_clip(RECORDING, 0, 48000) == whole_clip(RECORDING)


def test_a_channel_is_a_clip_of_its_own_and_may_be_whole() -> None:
    channel = stretch_clip(RECORDING, 0, 48000, channel=0)
    assert channel.id != whole_clip(RECORDING).id
    assert channel.whole
    assert not stretch_clip(RECORDING, 0, 100, channel=0).whole


@given(st.integers(0, 47998), st.integers(1, 48000))
def test_the_same_stretch_is_the_same_clip(first: int, length: int) -> None:
    end = min(first + length, 48000)
    assert stretch_clip(RECORDING, first, end).id == stretch_clip(RECORDING, first, end).id
    if end - first > 1:
        assert stretch_clip(RECORDING, first, end).id != stretch_clip(RECORDING, first + 1, end).id


@given(st.integers(0, 2**48 - 2))
def test_uuid7_is_ordered_by_its_time(now_ms: int) -> None:
    first, second = uuid7(now_ms), uuid7(now_ms + 1)
    assert first < second
    parsed = uuid.UUID(first)
    assert parsed.version == 7
    assert parsed.variant == uuid.RFC_4122


def test_any_change_of_content_changes_the_digest() -> None:
    revision = Revision(
        id=RevisionId(uuid7()),
        key=LabelKey(whole_clip(RECORDING).id, LabelerId("a")),
        label=Label(transcript="hello"),
        state=State.FINISHED,
        kind=RevisionKind.WORK,
        parent=None,
        device="d",
        time_us=1,
        edition=1,
        operation=OperationId("o"),
        salt="s",
    )
    changed = [
        replace(revision, label=Label(transcript="hallo")),
        replace(revision, label=Label()),
        replace(revision, time_us=2),
        replace(revision, salt="t"),
        replace(revision, state=State.CANNOT_LABEL),
    ]
    assert len({revision_digest(one) for one in [revision, *changed]}) == 6
