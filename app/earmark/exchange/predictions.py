"""What a model says of clips: a table (CSV), a NeMo manifest with ``pred_text``, or CTM.

The table has the columns ``file``, ``start``, ``end``, ``transcript``, ``tags``, ``channel`` and ``environment``,
spelled as in the label table, and ``score``: one number for the row, or ``tag=number`` with ``;`` between. A
model that was asked for words answers in every row: an empty transcript is "nothing said" unless the
row has tags.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from earmark.exchange import ctm, labels, wording
from earmark.exchange.foreign_text import first_characters
from earmark.exchange.json_objects import Object, as_text, first_object
from earmark.exchange.nemo import take_place
from earmark.exchange.records import Feature, Format, Predicted, Reading, Refusal, Row, RowLabel
from earmark.exchange.row_objects import read_rows, take_clip_fields
from earmark.model.errors import UserError
from earmark.model.label import NOTHING_SAID, Label
from earmark.model.markup import from_foreign_marks
from earmark.model.revision import Lane
from earmark.model.tag import TagCode

SCORE = "score"
PRED_TEXT = "pred_text"
_ANSWERS = frozenset({"transcript", "tags", "channel", "environment"})


def read(path: Path) -> Reading:
    """Open a file of predictions, whichever of the three it is. Raises UserError where it is none."""
    text = first_characters(path)
    if text is None:
        raise UserError("this is not text", "A table, a manifest or a CTM file was expected.", str(path))
    fields = first_object(text)
    if fields is not None:
        if "audio_filepath" not in fields:
            raise UserError("this is no NeMo manifest", "Each line needs audio_filepath and pred_text.", str(path))
        return read_rows(path, "audio_filepath", _manifest_row)
    return ctm.read(path) if ctm.recognizes(text) else _read_table(path)


def recognizes(_path: Path, text: str) -> bool:
    """Of what holds predictions alone: CTM. Tables and manifests are taken for labels unless it is said."""
    return ctm.recognizes(text)


def may_hold(path: Path) -> bool:
    """Whether a file may well be a model's work, so that it is worth asking whose.

    CTM, a manifest with ``pred_text``, a table with a column ``score`` and no labelers. Raises
    UserError where the file cannot be read.
    """
    text = first_characters(path)
    if text is None:
        return False
    fields = first_object(text)
    if fields is not None:
        return "audio_filepath" in fields and PRED_TEXT in fields
    if labels.recognizes(path, text):
        columns = labels.columns(path)
        return SCORE in columns and "labeler" not in columns
    return ctm.recognizes(text)


def holds_predictions_alone(path: Path) -> bool:
    """Whether it is a CTM, which is nobody's labels."""
    text = first_characters(path)
    return text is not None and ctm.recognizes(text)


def _read_table(path: Path) -> Reading:
    columns = labels.columns(path)
    if not _ANSWERS.intersection(columns):
        has = ", ".join(columns[:8])
        hint = "A model says something by the columns transcript, tags, channel or environment."
        raise UserError(f"no column holds what a model says; there are {has}", hint, str(path))
    reading = labels.read(path)
    return Reading(reading.remarks, _table_rows(reading.rows, asked_for_words="transcript" in columns))


def _table_rows(rows: Iterator[Row | Refusal], *, asked_for_words: bool) -> Iterator[Row | Refusal]:
    for row in rows:
        if isinstance(row, Refusal):
            yield row
            continue
        try:
            yield _predicted(row, asked_for_words)
        except ValueError as error:
            yield Refusal(row.line, row.path, str(error))


def _predicted(row: Row, asked_for_words: bool) -> Row:
    """The row with its label's answers as the model's; what else a label tells is none of a model's."""
    told = row.label.label if row.label is not None else Label()
    said = Label(told.transcript, told.sources, told.channels, told.environment)
    if said.is_empty and asked_for_words:
        said = Label(NOTHING_SAID)
    if said.is_empty:
        raise ValueError("the row says nothing. Give a transcript or tags.")
    attributes = dict(row.fields.attributes)
    score = attributes.pop(SCORE, "")
    return replace(
        row,
        fields=replace(row.fields, attributes=attributes),
        label=RowLabel(said, lane=Lane.REFERENCE),
        predicted=_scores(score),
    )


def _scores(text: str) -> Predicted:
    if not text.strip():
        return Predicted()
    if "=" not in text:
        return Predicted(score=wording.read_number(text, SCORE))
    found: dict[TagCode, float] = {}
    for part in filter(str.strip, text.split(";")):
        code, _, number = part.partition("=")
        found[TagCode(code.strip())] = wording.read_number(number, f"the score of {wording.shortened(code)}")
    return Predicted(tag_scores=found)


def _manifest_row(line: int, fields: Object) -> Row:
    place = take_place(fields)
    text = fields.pop(PRED_TEXT, None)
    if not isinstance(text, str):
        raise ValueError("the field 'pred_text' is missing: the model's transcript stands there.")
    score = fields.pop(SCORE, None)
    return Row(
        path=place.path,
        line=line,
        start_s=place.start_s,
        end_s=place.end_s,
        resolution_s=place.resolution_s,
        audio_channel=place.audio_channel,
        fields=take_clip_fields(fields, {}),
        label=RowLabel(Label(from_foreign_marks(text) if text.strip() else NOTHING_SAID), lane=Lane.REFERENCE),
        recording=place.recording,
        predicted=Predicted(score=None if score is None else wording.read_number(as_text(score), SCORE)),
    )


def unknown_scores(predicted: Predicted, label: Label) -> Mapping[TagCode, float]:
    """Scores of tags that the row does not name."""
    named = {mark.code for mark in (*label.sources, *label.channels)} | {label.environment}
    return {code: score for code, score in predicted.tag_scores.items() if code not in named}


PREDICTIONS = Format(
    name="predictions",
    title="A model's predictions (table, NeMo manifest with pred_text, CTM)",
    suffix=".csv",
    holds=frozenset(
        {
            *(Feature.TRANSCRIPT, Feature.NOTHING_SAID, Feature.SOURCES, Feature.SEVERITY, Feature.CANNOT_TELL),
            *(Feature.CHANNEL, Feature.ENVIRONMENT, Feature.STRETCH, Feature.AUDIO_CHANNEL),
        }
    ),
    read=read,
    recognizes=recognizes,
)
