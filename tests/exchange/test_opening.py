"""Foreign files are told apart by their content, and opened within limits."""

from __future__ import annotations

from pathlib import Path

import pytest

from earmark.exchange import foreign_text, registry, wording
from earmark.exchange.records import Feature, Refusal, Row
from earmark.model.errors import UserError
from earmark.model.tag import NONE, Mark, Severity, TagCode


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (b"file,labeler\na.wav,Ann\n", "labels"),
        (b"\xef\xbb\xbfFile;Start\na.wav;0\n", "labels"),
        ("start\tfile\n0\ta.wav\n".encode("utf-16"), "labels"),
        (b'{"audio_filepath": "a.wav", "duration": 1}\n', "nemo"),
        (b'\n{"file": "a.wav"}\n', "jsonl"),
        (b'{"audio_filepath": "a.wav", "duration": 1, "file": "of another tool"}\n', "nemo"),
        (b"path,sentence\na.wav,hi\n", None),
        (b'[{"audio_filepath": "a.wav"}]', None),
        (b"RIFF\x24\0\0\0WAVEfmt ", None),
        (b"", None),
    ],
)
def test_the_format_is_told_from_the_content(tmp_path: Path, content: bytes, name: str | None) -> None:
    path = tmp_path / "file.xyz"
    path.write_bytes(content)
    found = registry.detect(path)
    assert (None if found is None else found.name) == name


def test_the_shared_tables_are_recognised(shared_data: Path) -> None:
    told = {
        "noisy/labels.csv": "labels",
        "agreement/crowdspeech_with_audio.csv": "labels",
        "formats/labelstudio/label-studio-1.23.2_export.ASR_MANIFEST.manifest.json": "nemo",
        "formats/labelstudio/label-studio-1.23.2_export.JSON": None,
        "formats/subs_srt_mit/gb2312.srt": None,
        "manifest.csv": None,
    }
    for name, expected in told.items():
        found = registry.detect(shared_data / name)
        assert (None if found is None else found.name) == expected, name


def test_every_file_of_other_tools_is_looked_at_without_harm(shared_data: Path) -> None:
    for path in (shared_data / "formats").rglob("*"):
        if path.is_file():
            found = registry.detect(path)
            if found is not None and found.read is not None:
                assert all(isinstance(row, Row | Refusal) for row in found.read(path).rows)


def test_an_unknown_format_is_named_with_those_there_are() -> None:
    with pytest.raises(UserError, match="labels, clips, jsonl, nemo"):
        registry.by_name("kaldi2")


def test_a_file_too_large_for_a_table_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(foreign_text, "MAX_BYTES", 10)
    (tmp_path / "big.csv").write_text("file,labeler\n")
    with pytest.raises(UserError, match="too much for one table"):
        foreign_text.guess_encoding(tmp_path / "big.csv")


def test_what_cannot_be_opened_is_told(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="there is no such file"):
        registry.detect(tmp_path / "none.csv")
    with pytest.raises(UserError, match="this is a folder"):
        registry.detect(tmp_path)


def test_marks_are_written_as_they_are_read() -> None:
    marks = wording.read_sources(["babble:2", "?music", "animal"])
    assert marks == (
        Mark(TagCode("animal")),
        Mark(TagCode("babble"), severity=Severity.SOME_HARD),
        Mark(TagCode("music"), cannot_tell=True),
    )
    assert [wording.write_mark(mark) for mark in marks] == ["animal", "babble:2", "?music"]
    assert wording.read_sources(["none"]) == (Mark(NONE),)


def test_seconds_are_exact_to_the_frame() -> None:
    for rate in (8_000, 11_025, 44_100, 48_000, 192_000, 384_000):
        for frame in (0, 1, 7, rate // 3, rate * 3600 + 1):
            assert round(wording.read_number(wording.write_seconds(frame / rate), "start") * rate) == frame


def test_every_format_names_what_it_holds() -> None:
    for one in registry.FORMATS:
        assert one.title
        assert one.holds <= frozenset(Feature)
        assert one.read is not None or one.write is not None


def test_half_a_character_refuses_its_line_alone(tmp_path: Path) -> None:
    path = tmp_path / "labels.jsonl"
    lines = [
        r'{"file": "a.wav", "note": "\uD800"}',
        r'{"file": "b.wav", "\udcff": 1}',
        r'{"file": "c.wav", "note": "\ud83d\ude00"}',
    ]
    path.write_text("\n".join(lines), "utf-8")
    read = registry.by_name("jsonl").read
    assert read is not None
    rows = list(read(path).rows)
    assert [type(row) for row in rows] == [Refusal, Refusal, Row]
    assert isinstance(rows[0], Refusal)
    assert "half a character" in rows[0].reason


def test_a_quotation_mark_that_is_never_closed_ends_the_table(tmp_path: Path) -> None:
    path = tmp_path / "labels.csv"
    with path.open("w", encoding="utf-8") as file:
        file.write('file,transcript\na.wav,ok\nb.wav,"')
        file.writelines("x\n" for _ in range(3_000_000))
    read = registry.by_name("labels").read
    assert read is not None
    rows = list(read(path).rows)
    assert len(rows) == 2
    assert isinstance(rows[1], Refusal)
    assert rows[1].line == 3
    assert rows[1].reason.endswith("The rest of the table is not read.")
