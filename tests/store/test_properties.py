"""Whatever is done in whatever order: what is in force is what the revisions say."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, initialize, invariant, rule
from small_projects import Small, fill

from earmark.jobs.resources import resource
from earmark.model.label import Label, Span, State
from earmark.model.revision import Revision, revision_digest
from earmark.model.tag import Axis, Mark, Severity
from earmark.model.taxonomy import parse_taxonomy
from earmark.store import clips, drafts, operations, revisions
from earmark.store.compact import encode, tag_columns
from earmark.store.content import in_order, label_from_json, label_to_json
from earmark.store.project import Project

TAXONOMY = parse_taxonomy(resource("noise-taxonomy.csv").read_text("utf-8"))
TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)


def marks(axis: Axis) -> st.SearchStrategy[tuple[Mark, ...]]:
    codes = st.sampled_from([tag.code for tag in TAXONOMY.on(axis)])
    mark = st.builds(Mark, codes, st.booleans(), st.none() | st.sampled_from(Severity))
    return st.lists(mark, max_size=4, unique_by=lambda one: one.code).map(tuple)


SPANS = st.lists(
    st.builds(Span, st.sampled_from([tag.code for tag in TAXONOMY.tags]), st.integers(0, 99), st.integers(100, 200)),
    max_size=3,
).map(tuple)
LABELS = st.builds(
    Label,
    transcript=st.none() | TEXT,
    sources=marks(Axis.SOURCE),
    channels=marks(Axis.CHANNEL),
    environment=st.none() | st.sampled_from([tag.code for tag in TAXONOMY.on(Axis.ENVIRONMENT)]),
    spans=SPANS,
    note=TEXT,
    question=TEXT,
    flag=st.booleans(),
)


class Labeling(RuleBasedStateMachine):
    """Two labelers commit, type, undo and redo; a model in memory knows what must be in force."""

    committed = Bundle("committed")

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.small: Small = fill(
            Project.create(Path(self.folder.name) / "p.earmark", name="P", taxonomy=TAXONOMY, transcript_rules=""), 2
        )
        self.in_force: dict[tuple[int, int], list[Label | None]] = {}
        self.done: dict[int, list[tuple[int, Label | None, Label]]] = {0: [], 1: []}
        self.undone: dict[int, list[tuple[int, Label | None, Label]]] = {0: [], 1: []}

    def person(self, who: int):  # type: ignore[no-untyped-def]
        return (self.small.ada, self.small.ben)[who]

    @initialize()
    def begin(self) -> None:
        self.now: dict[tuple[int, int], Label | None] = {}

    @rule(who=st.integers(0, 1), clip=st.integers(0, 1), label=LABELS)
    def commit(self, who: int, clip: int, label: Label) -> None:
        label = in_order(label)
        before = self.now.get((who, clip))
        made = self.small.finish(label, clip, self.person(who))
        assert made.digest == revision_digest(made)
        if before != label:
            self.done[who].append((clip, before, label))
            self.undone[who].clear()
        self.now[who, clip] = label

    @rule(who=st.integers(0, 1), clip=st.integers(0, 1), label=LABELS)
    def type(self, who: int, clip: int, label: Label) -> None:
        key = self.small.key(clip, self.person(who))
        self.small.project.write(lambda db: drafts.save(db, key, label)).result()
        assert self.small.project.read(lambda db: drafts.load(db, key)) == label

    @rule(who=st.integers(0, 1))
    def undo(self, who: int) -> None:
        done = self.small.project.write(lambda db: operations.undo(db, self.person(who).id)).result()
        assert (done is None) == (not self.done[who])
        if done is not None:
            clip, before, after = self.done[who].pop()
            self.undone[who].append((clip, before, after))
            self.now[who, clip] = before

    @rule(who=st.integers(0, 1))
    def redo(self, who: int) -> None:
        done = self.small.project.write(lambda db: operations.redo(db, self.person(who).id)).result()
        assert (done is None) == (not self.undone[who])
        if done is not None:
            clip, before, after = self.undone[who].pop()
            self.done[who].append((clip, before, after))
            self.now[who, clip] = after

    @rule()
    def restart(self) -> None:
        self.small.project.close()
        self.small.project = Project.open(self.small.project.path)

    @invariant()
    def what_is_in_force_is_what_was_done(self) -> None:
        for (who, clip), expected in self.now.items():
            found: Revision | None = self.small.current(clip, self.person(who))
            assert found is not None
            shown = None if not found.counts else found.label
            assert shown == expected

    def teardown(self) -> None:
        assert self.small.problems() == []
        for who in (0, 1):
            counts = self.small.project.read(lambda db, who=who: clips.counts(db, self.person(who).id))  # type: ignore[misc]
            assert 0 <= counts.done + counts.draft <= counts.total
        self.small.project.close()
        self.folder.cleanup()


TestLabeling = Labeling.TestCase
TestLabeling.settings = settings(
    max_examples=15, stateful_step_count=20, deadline=None, suppress_health_check=list(HealthCheck)
)


@given(LABELS)
def test_a_draft_comes_back_from_its_text(label: Label) -> None:
    assert label_from_json(label_to_json(label)) == label


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(LABELS)
def test_the_compact_form_says_what_the_label_says(small: Small, label: Label) -> None:
    columns = small.project.read(tag_columns)
    chars = encode(label, columns, 1).ljust(len(columns), ".")
    for tag, char in zip(TAXONOMY.tags, chars, strict=True):
        answer = label.answer(tag)
        mark = label.mark(tag.code)
        expected = {-1: ".", 0: "0", 2: "?"}.get(answer, "y")
        if expected == "y" and mark is not None and mark.severity and tag.axis is not Axis.ENVIRONMENT:
            expected = str(int(mark.severity))
        assert char == expected


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(st.tuples(LABELS, st.none() | st.integers(1, 5)), max_size=6))
def test_imports_in_pieces_are_imports_at_once(small: Small, rows: list[tuple[Label, int | None]]) -> None:
    key = small.key()
    incoming = [revisions.Incoming(key, label, State.FINISHED, time_us=time_us) for label, time_us in rows]
    for one in incoming:
        small.project.write(lambda db, one=one: revisions.append_many(db, [one])).result()  # type: ignore[misc]
    assert small.problems() == []
    again = small.project.write(lambda db: revisions.append_many(db, incoming)).result()
    assert again.added == 0
