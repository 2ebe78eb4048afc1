"""``earmark report suspects`` as scripts call it."""

from __future__ import annotations

from pathlib import Path


def test_the_document_names_clip_tag_detector_score_and_reason(earmark, sounds: Path, tmp_path: Path) -> None:
    said = [f"s{number % 3 + 1}" for number in range(40)]
    lines = ["file,labeler,transcript,tags"]
    lines += [f"x/{number}.wav,Ada,the words of speaker {who},none" for number, who in enumerate(said)]
    (tmp_path / "labels.csv").write_text("\n".join(lines) + "\n")
    heard = ["file,transcript"] + [
        f"x/{number}.wav,{'nothing like it' if number == 9 else f'the words of speaker {who}'}"
        for number, who in enumerate(said)
    ]
    (tmp_path / "model.csv").write_text("\n".join(heard) + "\n")
    earmark("new", "p.earmark", "--language", "en")
    earmark("import", "p.earmark", "labels.csv", "--without-audio")
    earmark("import", "p.earmark", "model.csv", "--as", "predictions", "--model", "tiny", "--without-audio")
    found = earmark("report", "suspects", "p.earmark", "--json")
    assert (found.code, found.err) == (0, "")
    assert [set(one) >= {"clip", "tag", "detector", "score", "reason"} for one in found.document["suspects"]] == [True]
    only = found.document["suspects"][0]
    assert (only["tag"], only["detector"]) == (None, "far_from_models")
    assert found.document["detectors"][0]["decided"] == 0
    told = earmark("report", "suspects", "p.earmark")
    assert "Even the nearest model differs in" in told.out
    assert "Far from the models: 1 listed, none decided yet." in told.out
