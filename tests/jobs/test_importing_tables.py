"""Label tables and manifests become clips and labels; bad rows are refused one by one."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from earmark.jobs.importing import ImportResult, import_paths
from earmark.model.errors import UserError
from earmark.model.label import NOTHING_SAID, State
from earmark.model.people import Role
from earmark.model.revision import Lane
from earmark.model.tag import Mark, Severity, TagCode
from earmark.store import drafts, exports, labelers, recordings
from earmark.store.exports import LabelRow
from earmark.store.project import Project


def _table(tmp_path: Path, text: str, name: str = "labels.csv", encoding: str = "utf-8") -> Path:
    path = tmp_path / name
    path.write_bytes(text.encode(encoding))
    return path


def _import(project: Project, path: Path, **options: object) -> ImportResult:
    return import_paths(project, [path], **options)  # type: ignore[arg-type]


def _labels(project: Project) -> list[LabelRow]:
    return project.read(lambda db: list(exports.rows(db, drafts=True)))


def test_every_column_of_the_label_table_is_taken(project, record, tmp_path: Path) -> None:
    record("a.wav", seconds=2)
    table = _table(
        tmp_path,
        "file,start,end,labeler,transcript,tags,channel,environment,lane,state,flag,spans,reason,speaker,language,device,"
        "recorded_at,batch,split,round,guideline,time,seconds_spent,note,snr\n"
        'a.wav,0.5,1.5,Ann,"Hi, ""you""\nthere",babble:2;?music,clipping_distortion,in_vehicle,work,finished,yes,'
        "babble@0.6-0.9,,s1,de,phone,2026-05-01T10:00:00Z,may,test,,1,2026-05-02T11:00:00+02:00,12.5,hm,-5\n",
    )
    result = _import(project, table)
    assert (result.added, result.labels, result.refused, result.labelers_added) == (1, 1, [], ["Ann"])
    row = _labels(project)[0]
    clip, label = row.clip.clip, row.label
    assert (clip.first, clip.end, clip.whole) == (8000, 24000, False)
    assert label.transcript == 'Hi, "you"\nthere'
    assert label.sources == (Mark(TagCode("babble"), severity=Severity.SOME_HARD), Mark(TagCode("music"), True))
    assert label.channels == (Mark(TagCode("clipping_distortion")),)
    assert label.environment == "in_vehicle"
    assert [(span.first, span.end) for span in label.spans] == [(9600, 14400)]
    assert (label.flag, label.note) == (True, "hm")
    fields = clip.fields
    assert (fields.speaker, fields.language, fields.device, fields.batch, fields.split) == (
        *("s1", "de", "phone", "may"),
        "test",
    )
    assert fields.attributes == {"snr": "-5"}
    assert row.revision is not None
    assert row.revision.time_us == 1_777_712_400_000_000
    assert row.revision.seconds_spent == 12.5


def test_answers_that_are_not_given_stay_open(project, record, tmp_path: Path) -> None:
    record("a.wav")
    record("b.wav")
    table = _table(tmp_path, "file,labeler,transcript,tags\na.wav,Ann,(nothing said),\nb.wav,Ann,,none\n")
    _import(project, table)
    first, second = (row.label for row in _labels(project))
    assert (first.transcript, first.sources) == (NOTHING_SAID, ())
    assert (second.transcript, second.sources) == (None, (Mark(TagCode("none")),))


def test_rows_without_a_labeler_are_reference_labels(project, record, tmp_path: Path) -> None:
    record("a.wav")
    _import(project, _table(tmp_path, "file,transcript\na.wav,hello\n"))
    row = _labels(project)[0]
    assert (row.lane, row.labeler) == (Lane.REFERENCE, None)
    assert project.read(labelers.all) == []


def test_drafts_and_clips_that_cannot_be_labeled_keep_their_state(project, record, tmp_path: Path) -> None:
    record("a.wav")
    record("b.wav")
    text = "file,labeler,transcript,state,reason\na.wav,Ann,hal,draft,\nb.wav,Ann,,cannot_label,too loud\n"
    assert _import(project, _table(tmp_path, text)).labels == 2
    draft, hopeless = _labels(project)
    assert (draft.state, draft.label.transcript) == (State.DRAFT, "hal")
    assert hopeless.revision is not None
    assert (hopeless.state, hopeless.revision.reason) == (State.CANNOT_LABEL, "too loud")


@pytest.mark.parametrize(
    ("row", "says"),
    [
        ("nowhere.wav,,,Ann,hi,,,", "the recording is not there"),
        ("a.wav,x,,Ann,hi,,,", "start 'x' is no number"),
        ("a.wav,nan,1,Ann,hi,,,", "start 'nan' is no number"),
        ("a.wav,-1,1,Ann,hi,,,", "lies before the start"),
        ("a.wav,0.4,0.2,Ann,hi,,,", "does not lie after the start"),
        ("a.wav,0.1,99,Ann,hi,,,", "the recording has 0.500 s"),
        ("a.wav,,,Ann,hi,dragons,,", "'dragons' is unknown in this project"),
        ("a.wav,,,Ann,hi,babble:4,,", "the severity '4' is unknown"),
        ("a.wav,,,Ann,hi,babble;babble:2,,", "babble stands twice"),
        ("a.wav,,,Ann,hi,none;babble,,", "'none' stands beside other tags"),
        ("a.wav,,,Ann,hi,reverb,,", "it belongs into 'channel'"),
        ("a.wav,,,Ann,hi,,done,", "the state 'done' is unknown"),
        ("a.wav,,,Ann,hi,,cannot_label,", "needs its reason"),
        ("a.wav,,,Ann,hi,,,yesterday", "'yesterday' is no time"),
        (",,,Ann,hi,,,", "the cell 'file' is empty"),
        ("a.wav,,,Ann,hi,,,,,more", "the row has 10 cells, the header 8"),
        ("a.wav,,,Eve,hi,,,", "Eve is an engineer"),
        ("notes.txt,,,Ann,hi,,,", "this is text, not sound"),
    ],
)
def test_a_bad_row_is_refused_with_its_line_and_the_rest_is_taken(
    project, record, tmp_path: Path, row: str, says: str
) -> None:
    record("a.wav")
    (tmp_path / "notes.txt").write_text("just some notes")
    project.write(lambda db: labelers.add(db, "Eve", Role.ENGINEER)).result()
    header = "file,start,end,labeler,transcript,tags,state,time\n"
    table = _table(tmp_path, f'{header}a.wav,,,Ann,"two\nlines",,,\n{row}\na.wav,,,Bo,hi,,,\n')
    result = _import(project, table)
    assert result.labels == 2
    assert [one.line for one in result.refused] == [4]
    assert says in result.refused[0].reason
    assert result.refused[0].reason.endswith(".")


def test_imported_again_nothing_is_added(project, record, tmp_path: Path) -> None:
    record("a.wav")
    table = _table(tmp_path, "file,labeler,transcript\na.wav,Ann,hi\na.wav,Bo,ho\n")
    _import(project, table)
    again = _import(project, table)
    assert (again.added, again.known, again.labels, again.unchanged_labels) == (0, 1, 0, 2)


def test_of_several_rows_the_newest_time_is_in_force(project, record, tmp_path: Path) -> None:
    record("a.wav")
    text = "file,labeler,transcript,time\na.wav,Ann,new,2026-02-01T00:00:00Z\na.wav,Ann,old,2026-01-01T00:00:00Z\n"
    _import(project, _table(tmp_path, text))
    assert [row.label.transcript for row in _labels(project)] == ["new"]


def test_of_several_rows_without_time_the_later_is_in_force(project, record, tmp_path: Path) -> None:
    record("a.wav")
    _import(project, _table(tmp_path, "file,labeler,transcript\na.wav,Ann,first\na.wav,Ann,second\n"))
    assert [row.label.transcript for row in _labels(project)] == ["second"]


def test_boundaries_half_a_millisecond_apart_are_one_clip(project, record, tmp_path: Path) -> None:
    record("a.wav")
    text = "file,start,end,labeler,transcript\na.wav,0.1,0.3,Ann,hi\na.wav,0.1004,0.2997,Bo,ho\na.wav,0,0.5,Cy,all\n"
    result = _import(project, _table(tmp_path, text))
    assert result.added == 2
    assert {row.clip.clip.whole for row in _labels(project) if row.labeler.name == "Cy"} == {True}


@pytest.mark.parametrize(
    ("encoding", "remark"),
    [
        ("utf-8-sig", None),
        ("utf-16", "read as UTF-16"),
        ("utf-16-le", "read as UTF-16"),
        ("cp1252", "read as Windows-1252"),
    ],
)
def test_encodings_are_guessed_and_said(project, record, tmp_path: Path, encoding: str, remark: str | None) -> None:
    record("a.wav")
    result = _import(project, _table(tmp_path, "file;labeler;transcript\na.wav;Zoë;Müsli, süß\n", encoding=encoding))
    assert [row.label.transcript for row in _labels(project)] == ["Müsli, süß"]
    said = " ".join(result.remarks)
    assert "parted by semicolons" in said
    assert remark is None or remark in said


def test_tabs_and_decimal_commas_are_understood(project, record, tmp_path: Path) -> None:
    record("a.wav")
    _import(project, _table(tmp_path, "File\tStart\tEnd\ttranscript\na.wav\t0,1\t0,25\thi\n"))
    assert _labels(project)[0].clip.clip.first == 1600


def test_labels_come_without_sound_and_meet_it_later(project, record, tmp_path: Path) -> None:
    table = _table(tmp_path, "file,labeler,transcript,spans,tags\nclips/a.wav,Ann,hi,babble@0.1-0.2,babble:1\n")
    assert not _import(project, table).did_something
    assert _import(project, table, without_audio=True).labels == 1
    assert not _labels(project)[0].clip.recording.has_sound
    assert _import(project, table, without_audio=True).known == 1
    record("clips/a.wav")
    _import(project, tmp_path / "clips")
    row = _labels(project)[0]
    assert row.clip.recording.has_sound
    assert row.label.transcript == "hi"
    assert [(span.first, span.end) for span in row.label.spans] == [(1600, 3200)]


def test_a_dry_run_of_a_table_writes_nothing(project, record, tmp_path: Path) -> None:
    record("a.wav")
    table = _table(tmp_path, "file,labeler,transcript\na.wav,Ann,hi\nb.wav,Ann,hi\n")
    result = _import(project, table, dry_run=True, without_audio=True)
    assert (result.added, result.labels, result.labelers_added) == (2, 2, ["Ann"])
    assert project.read(lambda db: recordings.everywhere(db))[0] == []
    assert project.read(labelers.all) == []


def test_a_nemo_manifest_is_told_from_its_content(project, record, tmp_path: Path) -> None:
    record("sound/a.wav", seconds=1.234)
    lines = [
        {"audio_filepath": "sound/a.wav", "duration": 1.23, "text": "whole", "speaker": "s1", "snr": 5.5, "ok": True},
        {"audio_filepath": "sound/a.wav", "offset": 0.25, "duration": 0.5, "text": "part", "annotator": "7"},
        {"audio_filepath": "sound/a.wav", "offset": 1.0, "duration": 5.0, "text": "too long"},
        {"audio_filepath": "sound/a.wav", "duration": 1.23, "text": "", "labeler": "x"},
    ]
    manifest = _table(tmp_path, "\n".join(map(json.dumps, lines)) + "\nnot json\n[]\n", name="train.json")
    result = _import(project, manifest)
    assert result.format == "nemo"
    assert "read as: NeMo manifest" in result.remarks[0]
    assert [one.line for one in result.refused] == [3, 5, 6]
    whole, part = _labels(project)
    assert (whole.clip.clip.whole, whole.lane) == (True, Lane.REFERENCE)
    assert whole.clip.clip.fields.attributes == {"snr": "5.5", "ok": "true"}
    assert (part.clip.clip.first, part.clip.clip.end) == (4000, 12000)
    assert part.labeler is not None
    assert part.labeler.name == "7"


def test_a_file_that_is_no_table_is_refused(project, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="the column 'file' is missing"):
        _import(project, _table(tmp_path, "a,b\n1,2\n"), format="labels")


def test_deep_and_long_json_is_refused_line_by_line(project, record, tmp_path: Path) -> None:
    record("a.wav")
    deep = '{"file": "a.wav", "x": ' + "[" * 100_000 + "]" * 100_000 + "}"
    nested = '{"file": "a.wav", "x": ' + "[" * 30 + "]" * 30 + "}"
    huge = '{"file": "a.wav", "start": ' + "9" * 5000 + "}"
    long = '{"file": "a.wav", "transcript": "' + "a" * 5_000_000 + '"}'
    good = '{"file": "a.wav", "labeler": "Ann", "transcript": "hi"}'
    result = _import(project, _table(tmp_path, "\n".join([good, deep, nested, huge, long, good])), format="jsonl")
    assert [one.line for one in result.refused] == [2, 3, 4, 5]
    assert result.labels == 1


def test_an_unclosed_quotation_mark_is_told(project, record, tmp_path: Path) -> None:
    record("a.wav")
    text = 'file,labeler,transcript\na.wav,Ann,hi\na.wav,Bo,"' + "x" * 200_000 + "\n"
    result = _import(project, _table(tmp_path, text))
    assert result.labels == 1
    assert "quotation mark" in result.refused[0].reason


def test_the_mixed_clips_of_the_shared_data_come_in_whole(project, shared_data: Path) -> None:
    result = _import(project, shared_data / "noisy" / "labels.csv")
    assert (result.added, result.labels, result.refused) == (85, 85, [])
    row = _labels(project)[0]
    assert set(row.clip.clip.fields.attributes) <= {"true_snr_db", "noise_file", "license"}


def test_the_crowd_transcripts_come_in_without_their_sound(project, shared_data: Path) -> None:
    result = _import(project, shared_data / "agreement" / "crowdspeech_dev_clean_300.csv", without_audio=True)
    assert (result.added, result.labels, result.refused) == (300, 2400, [])
    assert sum(row.lane is Lane.REFERENCE for row in _labels(project)) == 300


def test_label_studios_manifest_comes_in(project, shared_data: Path) -> None:
    manifest = next((shared_data / "formats" / "labelstudio").glob("*ASR_MANIFEST*"))
    result = _import(project, manifest, without_audio=True)
    assert (result.format, result.added, result.labels) == ("nemo", 2, 3)


def test_a_draft_that_is_being_typed_is_not_lost_to_an_import(project, record, tmp_path: Path) -> None:
    record("a.wav")
    table = _table(tmp_path, "file,labeler,transcript\na.wav,Ann,hi\n")
    _import(project, table)
    key = _labels(project)[0].revision.key
    typed = _labels(project)[0].label.__class__(transcript="typing")
    project.write(lambda db: drafts.save(db, key, typed)).result()
    _import(project, _table(tmp_path, "file,labeler,transcript\na.wav,Ann,other\n", name="more.csv"))
    assert project.read(lambda db: drafts.load(db, key)) == typed


def test_marks_of_other_tools_come_in_as_our_own(project, tmp_path: Path) -> None:
    table = _table(tmp_path, 'file,labeler,transcript,tags\na.wav,Ada,"so [inaudible] <unk> well",none\n')
    _import(project, table, without_audio=True)
    assert [row.label.transcript for row in _labels(project)] == ["so (( )) (( )) well"]
