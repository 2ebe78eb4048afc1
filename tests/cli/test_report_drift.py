"""``earmark report drift`` as scripts call it."""

from __future__ import annotations

from pathlib import Path

from sounds import write_sound


def test_the_document_has_every_feature_with_its_chance(earmark, tmp_path: Path) -> None:
    rows = ["file,labeler,tags,speaker,batch,split"]
    for number in range(44):
        write_sound(tmp_path / f"{number}.wav", seed=number)
        side = "may," if number % 2 else "march,train"
        rows.append(f"{number}.wav,Ada,{'music' if number < 20 else 'none'},s{number // 4}{number % 2},{side}")
    (tmp_path / "labels.csv").write_text("\n".join(rows) + "\n")
    earmark("new", "p.earmark")
    earmark("import", "p.earmark", "labels.csv")
    earmark("measure", "p.earmark")
    said = earmark("report", "drift", "p.earmark", "--batch", "may", "--json")
    assert (said.code, said.err) == (0, "")
    features = {(one["feature"], one["statistic"]): one for one in said.document["features"]}
    wanted = {"feature", "kind", "statistic", "value", "interval", "limit", "p", "alarm"}
    assert all(wanted <= one.keys() for one in features.values())
    assert features["music", "share"]["value"] == 0
    assert features["loudness_lufs", "psi"]["limit"] == 0.1
    assert not any(one["alarm"] for one in features.values())
    assert (said.document["method"], said.document["unmeasured"]) == ("sound 1", 0)
    told = earmark("report", "drift", "p.earmark", "--batch", "may", "--against", "march").out
    assert told.startswith("may (22 clips of 11 speakers) against march (22 clips of 11): nothing differs")
    nowhere = earmark("report", "drift", "p.earmark", "--batch", "june")
    assert nowhere.code == 1
    assert "no batch 'june'" in nowhere.err
