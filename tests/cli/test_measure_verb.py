"""``earmark measure`` as scripts call it."""

from __future__ import annotations

from pathlib import Path


def test_every_clip_is_measured_once(earmark, sounds: Path) -> None:
    earmark("new", "p.earmark")
    earmark("import", "p.earmark", "sound")
    first = earmark("measure", "p.earmark", "--jobs", 2, "--json")
    assert (first.code, first.err) == (0, "")
    assert {key: first.document[key] for key in ("measured", "known", "refused")} == {
        "measured": 3,
        "known": 0,
        "refused": [],
    }
    again = earmark("measure", "p.earmark")
    assert again.out == "0 clips measured, 3 known, 0 refused\n"
    (sounds / "1.wav").unlink()
    gone = earmark("measure", "p.earmark", "--by-network", "--json")
    assert gone.code == 0
    assert (gone.document["measured"], len(gone.document["refused"])) == (2, 1)


def test_nothing_that_could_be_measured_ends_with_1(earmark, sounds: Path) -> None:
    earmark("new", "p.earmark")
    earmark("import", "p.earmark", "sound")
    for path in sounds.iterdir():
        path.unlink()
    assert earmark("measure", "p.earmark").code == 1
    assert earmark("measure", "p.earmark", "--jobs", 0).code == 2
    nowhere = earmark("measure", "p.earmark", "--scheduler", "nonsense")
    assert nowhere.code == 1
    assert "Dask" in nowhere.err
