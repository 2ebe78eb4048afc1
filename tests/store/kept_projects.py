"""The small projects of released schemas in ``versions/``; run as a script it adds that of today.

Run it once when a schema is released, and never again for that version: the file stands for the
projects that users have. It is kept as ``version-N.earmark.gz``; ``unpacked`` gives the project.
"""

from __future__ import annotations

import gzip
import os
import tempfile
from pathlib import Path

VERSIONS = Path(__file__).parent / "versions"


def make() -> Path:
    from small_projects import fill, said

    from earmark.jobs.resources import resource
    from earmark.model.guideline import Example, ExampleKind
    from earmark.model.label import Label, Span, State
    from earmark.model.prediction import Model, PredictedTag, PredictedWord, Prediction
    from earmark.model.settling import Cause, DisagreementKind
    from earmark.model.signal import Signal, SignalMethod
    from earmark.model.tag import Answer, Axis, Mark, TagCode
    from earmark.model.target import Target
    from earmark.model.taxonomy import parse_taxonomy
    from earmark.store import (
        drafts,
        examples,
        migrations,
        operations,
        predictions,
        revisions,
        settlements,
        signals,
        snapshots,
        suspects,
        targets,
    )
    from earmark.store.project import Project

    taxonomy = parse_taxonomy(resource("noise-taxonomy.csv").read_text("utf-8"))
    folder = Path(tempfile.mkdtemp())
    os.environ["XDG_DATA_HOME"] = str(folder)
    path = folder / "kept.earmark"
    with Project.create(path, name="Kept", taxonomy=taxonomy, transcript_rules="As said.", language="en") as project:
        small = fill(project)
        small.finish(said("one", spans=(Span(TagCode("car_interior"), 100, 200),)))
        small.finish(said("one, mended", flag=True), seconds_spent=4.5)
        small.finish(said("two"), labeler=small.ben)
        small.finish(Label("", (Mark(TagCode("music"), cannot_tell=True),), environment=TagCode("?")), clip=1)
        small.finish(said("taken back"), clip=2)
        project.write(lambda db: operations.undo(db, small.ada.id))
        key = small.key(3)
        project.write(lambda db: revisions.append(db, key, Label(), State.CANNOT_LABEL, reason="silent"))
        project.write(lambda db: drafts.save(db, small.key(4), said("half a sen")))
        project.write(lambda db: targets.set(db, Target(TagCode("babble"), 50, 2.5))).result()
        guess = Prediction(
            small.clips[4].id,
            Model("small", "2"),
            "half a sentence",
            (PredictedTag(Axis.SOURCE, Mark(TagCode("babble")), 0.75),),
            words=(PredictedWord("half", 0, 400_000, 0.5),),
            source="f" * 64,
        )
        project.write(lambda db: predictions.put(db, [guess])).result()
        example = Example(TagCode("babble"), small.clips[1].id, ExampleKind.BORDERLINE, "two voices at times")
        project.write(lambda db: db.run("UPDATE labeler SET role = 'lead' WHERE name = 'Ada'")).result()
        project.write(lambda db: examples.put(db, example, small.ada.id)).result()
        project.write(lambda db: predictions.note_shown(db, small.key(4, small.ben), guess.model)).result()
        measured = SignalMethod("sound", "1", (Signal.GAP_SNR, Signal.WADA_SNR))
        row = (small.clips[0].id, {Signal.GAP_SNR: 17.5, Signal.WADA_SNR: None})
        project.write(lambda db: signals.put(db, measured, [row])).result()
        doubt = suspects.Listed(row[0], TagCode("none"), "clean_but_noisy", Answer.YES, 0.9, "it is noisy")
        project.write(lambda db: suspects.list_all(db, [doubt])).result()
        gold = settlements.Decision(small.clips[0].id, said("one"), Cause.SLIP, (DisagreementKind.WORDS,), "clear")
        project.write(lambda db: settlements.settle(db, small.ben.id, gold)).result()
        project.write(lambda db: snapshots.make(db, "First", "Ada")).result()
        project.write(lambda db: snapshots.add_result(db, "First", "small", "wer", 0.25, 0.125)).result()
    kept = VERSIONS / f"version-{migrations.VERSION}.earmark.gz"
    kept.write_bytes(gzip.compress(path.read_bytes(), mtime=0))
    return kept


def unpacked(kept: Path, path: Path) -> Path:
    """The project file that was kept."""
    path.write_bytes(gzip.decompress(kept.read_bytes()))
    return path


if __name__ == "__main__":
    print(make())
