"""Labels leave whole or not at all, and come back in as they were."""

from __future__ import annotations

import csv
import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import soundfile
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from earmark.exchange.clips import ClipNames, safe_name
from earmark.jobs.exporting import ExportResult, Pick, export
from earmark.jobs.importing import import_paths
from earmark.jobs.progress import Cancelled
from earmark.jobs.projects import new_project
from earmark.model.errors import UserError
from earmark.model.recording import Split
from earmark.model.tag import Axis
from earmark.store import exports
from earmark.store.project import Project

HEADER = "file,start,end,labeler,transcript,tags,channel,environment,lane,state,reason,split,time\n"


def _import(project: Project, tmp_path: Path, rows: str, name: str = "in.csv") -> None:
    (tmp_path / name).write_text(HEADER + rows, "utf-8")
    result = import_paths(project, [tmp_path / name])
    assert result.refused == []


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture
def labeled(project: Project, record, tmp_path: Path) -> Project:
    """Four recordings: agreed, disputed, with gold, and one that cannot be labeled."""
    for name in "abcd":
        record(f"sound/{name}.wav", seconds=1)
    _import(
        project,
        tmp_path,
        "sound/a.wav,0.25,0.75,Ann,Hi there.,babble:2,,,work,,,train,2026-01-01\n"
        "sound/a.wav,0.25,0.75,Bo,hi there,babble:2;music:1,,,work,,,train,2026-01-02\n"
        "sound/a.wav,0.25,0.75,Cy,hi there,babble:3,clean,in_vehicle,work,,,train,2026-01-03\n"
        "sound/b.wav,,,Ann,yes,none,,,work,,,test,2026-01-01\n"
        "sound/b.wav,,,Bo,no,none,,,work,,,test,2026-01-02\n"
        "sound/c.wav,,,Ann,one,none,,,work,,,,2026-01-01\n"
        "sound/c.wav,,,Rey,won,music:1,,,gold,,,,2026-01-05\n"
        "sound/d.wav,,,Ann,,,,,work,cannot_label,broken,,2026-01-01\n",
    )
    return project


def test_a_label_table_has_one_row_a_labeler(labeled: Project, tmp_path: Path) -> None:
    result = export(labeled, tmp_path / "out.csv", "labels")
    rows = _rows(tmp_path / "out.csv")
    assert result.written == len(rows) == 8
    assert {row["file"] for row in rows} == {f"sound/{name}.wav" for name in "abcd"}
    assert {(row["labeler"], row["lane"]) for row in rows} >= {("Rey", "gold"), ("Ann", "work")}
    assert all(row["time"] and row["guideline"] == "1" for row in rows)


def test_consensus_takes_gold_else_what_more_than_half_gave(labeled: Project, tmp_path: Path) -> None:
    result = export(labeled, tmp_path / "out.jsonl", "jsonl", pick=Pick.CONSENSUS)
    rows = [json.loads(line) for line in (tmp_path / "out.jsonl").read_text("utf-8").splitlines()]
    by_file = {Path(row["file"]).name: row for row in rows}
    assert by_file["a.wav"]["tags"] == ["babble:2"]
    assert by_file["a.wav"]["transcript"] == "hi there"
    assert by_file["a.wav"]["attributes"]["labelers"] == "Ann;Bo;Cy"
    assert (by_file["c.wav"]["transcript"], by_file["c.wav"]["lane"]) == ("won", "gold")
    assert "transcript" not in by_file["b.wav"]
    assert {one.what for one in result.left_out} == {
        "labels of clips that cannot be labeled",
        "transcripts that no more than half gave",
    }


def test_undecided_clips_do_not_leave_for_training_and_are_listed(labeled: Project, tmp_path: Path) -> None:
    result = export(labeled, tmp_path / "out.json", "nemo")
    lines = [json.loads(line) for line in (tmp_path / "out.json").read_text("utf-8").splitlines()]
    assert [Path(line["audio_filepath"]).name for line in lines] == ["a.wav", "c.wav"]
    assert (lines[0]["offset"], lines[0]["duration"], lines[0]["text"]) == (0.25, 0.5, "hi there")
    assert [(Path(one.file).name, one.questions) for one in result.undecided] == [("b.wav", ("transcript",))]


def test_gold_newest_and_the_filters(labeled: Project, tmp_path: Path) -> None:
    def files(**options: object) -> list[str]:
        export(labeled, tmp_path / "out.csv", "labels", **options)  # type: ignore[arg-type]
        return [f"{Path(row['file']).stem}-{row['labeler']}" for row in _rows(tmp_path / "out.csv")]

    assert files(pick=Pick.GOLD) == ["c-Rey"]
    assert files(pick=Pick.NEWEST) == ["a-Cy", "b-Bo", "c-Rey"]
    assert files(labelers=["Bo"]) == ["a-Bo", "b-Bo"]
    assert files(split=Split.TEST) == ["b-Ann", "b-Bo"]
    assert files(tags=["music"]) == ["a-Bo", "c-Rey"]
    assert files(tags=["in_vehicle", "music"]) == ["a-Bo", "a-Cy", "c-Rey"]


def test_unknown_names_are_refused(labeled: Project, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="no tag 'dragons'"):
        export(labeled, tmp_path / "out.csv", "labels", tags=["dragons"])
    with pytest.raises(UserError, match="no labeler 'Zed'"):
        export(labeled, tmp_path / "out.csv", "labels", labelers=["Zed"])


def test_clips_are_cut_to_the_sample_and_copied_where_nothing_is_cut(labeled: Project, tmp_path: Path) -> None:
    result = export(labeled, tmp_path / "clips", "clips")
    assert (result.written, result.copied) == (2, 1)
    rows = _rows(tmp_path / "clips" / "manifest.csv")
    assert [row["file"] for row in rows] == ["a-250-750.wav", "c.wav"]
    whole, rate = soundfile.read(tmp_path / "sound" / "a.wav", dtype="int16")
    part, _ = soundfile.read(tmp_path / "clips" / "a-250-750.wav", dtype="int16")
    assert np.array_equal(part, whole[rate // 4 : rate * 3 // 4])
    assert (tmp_path / "clips" / "c.wav").read_bytes() == (tmp_path / "sound" / "c.wav").read_bytes()


def test_exported_clips_come_back_in_with_their_labels(labeled: Project, tmp_path: Path) -> None:
    export(labeled, tmp_path / "clips", "clips")
    with new_project(tmp_path / "other.earmark") as other:
        result = import_paths(other, [tmp_path / "clips" / "manifest.csv"])
        assert (result.added, result.labels, result.refused) == (2, 2, [])


def test_folders_sort_clips_by_their_most_severe_tag(labeled: Project, tmp_path: Path) -> None:
    export(labeled, tmp_path / "clips", "clips", folders=Axis.SOURCE)
    assert [row["file"] for row in _rows(tmp_path / "clips" / "manifest.csv")] == [
        "babble/a-250-750.wav",
        "music/c.wav",
    ]


def test_a_missing_recording_is_told_and_stops_nothing(labeled: Project, tmp_path: Path) -> None:
    (tmp_path / "sound" / "a.wav").unlink()
    result = export(labeled, tmp_path / "clips", "clips")
    assert result.written == 1
    assert [Path(one.path).name for one in result.refused] == ["a.wav"]


def test_a_dry_run_says_everything_and_writes_nothing(labeled: Project, tmp_path: Path) -> None:
    said: list[ExportResult] = []
    result = export(labeled, tmp_path / "clips", "clips", dry_run=True, before_writing=said.append)
    assert (result.written, len(result.undecided)) == (2, 1)
    assert said == [result]
    assert not (tmp_path / "clips").exists()


class _Cancelled:
    cancelled = True

    def report(self, done: int, total: int | None, message: str) -> None:
        return


def test_a_stopped_or_failed_export_leaves_nothing_behind(labeled: Project, tmp_path: Path) -> None:
    (tmp_path / "out.csv").write_text("mine")
    before = sorted(path.name for path in tmp_path.iterdir())
    with pytest.raises(Cancelled):
        export(labeled, tmp_path / "out.csv", "labels", progress=_Cancelled())
    with pytest.raises(Cancelled):
        export(labeled, tmp_path / "clips", "clips", progress=_Cancelled())
    with pytest.raises(UserError, match="does not exist"):
        export(labeled, tmp_path / "nowhere" / "out.csv", "labels")
    assert sorted(path.name for path in tmp_path.iterdir()) == before
    assert (tmp_path / "out.csv").read_text() == "mine"


def test_a_full_folder_and_the_project_itself_are_not_replaced(labeled: Project, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="not empty"):
        export(labeled, tmp_path / "sound", "clips")
    with pytest.raises(UserError, match="a project is not replaced"):
        export(labeled, labeled.path, "labels")


def test_nothing_to_write_writes_nothing(project: Project, tmp_path: Path) -> None:
    assert export(project, tmp_path / "out.csv", "labels").written == 0
    assert not (tmp_path / "out.csv").exists()


def test_labels_without_sound_stay_out_of_clips_and_manifests(project: Project, tmp_path: Path) -> None:
    (tmp_path / "in.csv").write_text("file,labeler,transcript\nx.wav,Ann,hi\n")
    import_paths(project, [tmp_path / "in.csv"], without_audio=True)
    assert export(project, tmp_path / "o.json", "nemo").left_out[0].what == "clips whose duration is not known"
    assert export(project, tmp_path / "clips", "clips").left_out[0].what == "clips whose sound is not in the project"


def test_names_are_unique_and_fit_for_windows() -> None:
    names = ClipNames()
    made = [names.name(path, None, None, ".wav") for path in ("a/x.wav", "b/X.WAV", "nul.wav", "a:b?.wav", "..wav")]
    assert made == ["x.wav", "X-2.wav", "nul_.wav", "a_b_.wav", "_.wav"]
    assert names.name("manifest.csv", None, None, ".csv") == "manifest-2.csv"
    assert len(safe_name("a" * 500)) == 100


_CELL = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=12)
_ROW = st.fixed_dictionaries(
    {
        "labeler": st.sampled_from(["Ann", "Bo", "=Eve", ""]),
        "transcript": st.one_of(st.none(), st.just("(nothing said)"), _CELL, _CELL.map("+{}".format)),
        "tags": st.sampled_from([[], ["none"], ["babble:2", "?music"], ["animal"]]),
        "channel": st.sampled_from([[], ["clean"], ["reverb"]]),
        "environment": st.sampled_from([None, "?", "in_vehicle"]),
        "note": _CELL,
        "flag": st.booleans(),
        "start": st.sampled_from([None, 0.1, 0.123456]),
        "attributes": st.dictionaries(st.sampled_from(["snr", "file", "=x", "text"]), _CELL.filter(bool), max_size=2),
    }
)


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(_ROW, max_size=4), st.sampled_from(["labels", "jsonl", "nemo"]))
def test_export_and_import_lose_nothing(record, tmp_path_factory, given_rows: list[dict], kept: str) -> None:
    folder = tmp_path_factory.mktemp("trip")
    sound = record("a.wav", seed=7)
    lines = [
        json.dumps({"file": str(sound), **row, **({"end": 0.4} if row["start"] else {})}, ensure_ascii=False)
        for row in given_rows
    ]
    (folder / "in.jsonl").write_text("\n".join(lines), "utf-8")
    with new_project(folder / "first.earmark") as first, new_project(folder / "second.earmark") as second:
        import_paths(first, [folder / "in.jsonl"], format="jsonl")
        if not export(first, folder / "out", kept, pick=Pick.ALL).written:
            return
        result = import_paths(second, [folder / "out"], format=kept)
        assert result.refused == []
        assert _told(second) == _told(first)


def _told(project: Project) -> list[object]:
    """Everything of every label but what is this project's own."""
    told = []
    for row in project.read(lambda db: list(exports.rows(db, drafts=True))):
        assert row.revision is not None
        fields = replace(row.clip.clip.fields, attributes=dict(row.clip.clip.fields.attributes))
        name = row.labeler.name if row.labeler else ""
        told.append((row.clip_id, name, row.lane, row.label, row.state, row.revision.time_us, fields))
    return told
