"""Cutting long recordings into clips at pauses.

The segments become clips; the clip that is the whole recording is set aside, unless it was worked on.
Segments of an earlier cutting that nobody has worked on make room for the new ones. Labels are
never touched: a clip with work stays, and a new segment that lies mostly in it is left out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from statistics import median

from earmark.audio.cache import DiskCache, default_cache
from earmark.audio.decode import open_sound
from earmark.audio.drawing import Overtaken
from earmark.audio.quiet_place import quietest
from earmark.audio.speech import speech_method, speech_of
from earmark.jobs.import_result import Refused, shown
from earmark.jobs.progress import Cancelled, Progress, Unwatched, stop_if_cancelled
from earmark.jobs.sound_files import all_recordings
from earmark.jobs.writing import written
from earmark.model.errors import UserError
from earmark.model.recording import Clip, ClipFields, ClipId, Recording, RecordingId, stretch_clip, whole_clip
from earmark.model.segmenting import SegmentLimits, Stretch, segments
from earmark.store import clips, recordings
from earmark.store.database import Database
from earmark.store.project import Project

SEGMENTED = "segmented"
"""The attribute of a clip that was made by cutting: the method that found its pauses."""
_CLIPS_A_PIECE = 100
_MOSTLY = 0.5


@dataclass(frozen=True, slots=True)
class CutRecording:
    """A recording with the segments it would have; none where nobody speaks."""

    recording: Recording
    path: Path
    segments: tuple[Stretch, ...]

    @property
    def lengths_s(self) -> list[float]:
        return [(end - first) / self.recording.clock.sample_rate for first, end in self.segments]


@dataclass
class SegmentResult:
    """What cutting brought. ``silent`` are recordings in which nobody speaks; they stay as they are."""

    recordings: int = 0
    silent: list[str] = field(default_factory=list)
    refused: list[Refused] = field(default_factory=list)
    added: int = 0
    known: int = 0
    left_out: int = 0
    lengths_s: list[float] = field(default_factory=list)
    made: list[ClipId] = field(default_factory=list)
    set_aside: list[ClipId] = field(default_factory=list)
    dry_run: bool = False
    method: str = ""


@dataclass(frozen=True, slots=True)
class Lengths:
    """How long segments are, in seconds."""

    shortest_s: float
    median_s: float
    longest_s: float
    total_s: float


def lengths_of(result: SegmentResult) -> Lengths | None:
    """The lengths of all segments; None where there are none."""
    if not result.lengths_s:
        return None
    return Lengths(min(result.lengths_s), median(result.lengths_s), max(result.lengths_s), sum(result.lengths_s))


def cut(
    path: Path, recording: Recording, limits: SegmentLimits, cache: DiskCache, progress: Progress | None = None
) -> CutRecording:
    """Where a recording would be cut. Stores nothing in a project; what was heard is kept in the cache.

    Raises UserError where the sound cannot be read or the limits cannot be kept, and Cancelled.
    """
    watched = progress if progress is not None else Unwatched()
    limits.require()
    clock = recording.clock
    try:
        speech = speech_of(path, recording, cache, overtaken=lambda: watched.cancelled)
    except Overtaken:
        raise Cancelled from None
    stretches = [(first, end) for first, end in speech.tolist()]
    with open_sound(path, recording, cache) as sound:
        found = segments(stretches, clock.frames, clock.sample_rate, limits, partial(quietest, sound))
    return CutRecording(recording, path, tuple(found))


def longer_than(project: Project, seconds: float) -> list[RecordingId]:
    """The recordings with sound that last longer, in the order in which they came."""
    return [one.id for one in project.read(lambda db: recordings.longer_than(db, seconds))]


def recording_at(project: Project, path: Path) -> RecordingId:
    """The recording whose file this is. Raises UserError where the project has none there."""
    wanted = path.absolute()
    for recording, places in all_recordings(project):
        if any(file == wanted or _same(file, wanted) for _, file in places):
            return recording.id
    raise UserError("the project has no recording of this file", "Import it first.", shown(path))


def segment(
    project: Project,
    chosen: Sequence[RecordingId],
    limits: SegmentLimits,
    *,
    progress: Progress | None = None,
    dry_run: bool = False,
    cache: DiskCache | None = None,
) -> SegmentResult:
    """Cut the recordings and store their segments as clips.

    A second run with the same limits adds nothing. Stopped, the recordings that were done stay cut, and
    another run goes on from there. A recording that cannot be read stops nothing and is in the result.
    Raises UserError for limits that cannot be kept.
    """
    watched = progress if progress is not None else Unwatched()
    limits.require()
    result = SegmentResult(dry_run=dry_run, method=str(speech_method()))
    for done, one in enumerate(chosen):
        stop_if_cancelled(watched)
        watched.report(done, len(chosen), "listening for pauses")
        recording, path = project.read(partial(_sound, id_=one))
        name = shown(path) if path is not None else one[:12]
        try:
            if path is None:
                raise UserError("its sound is not where it was", "Find it again with relink.", name)
            planned = cut(path, recording, limits, cache or default_cache(), watched)
        except UserError as error:
            result.refused.append(Refused(name, None, error.reason))
            continue
        result.recordings += 1
        result.lengths_s += planned.lengths_s
        if planned.segments:
            _take(project, planned, result, watched)
        else:
            result.silent.append(name)
    watched.report(len(chosen), len(chosen), "listening for pauses")
    return result


def take_back(project: Project, result: SegmentResult) -> None:
    """Undo a cutting: its clips make room again for those that were set aside. Clips with work stay."""

    def back(db: Database) -> None:
        clips.set_aside(db, result.made)
        clips.bring_back(db, result.set_aside)

    written(project, project.write(back))


def _take(project: Project, planned: CutRecording, result: SegmentResult, progress: Progress) -> None:
    """Store the segments of one recording, a piece at a time; the whole is set aside last."""
    plan = project.read(partial(_planned, planned=planned))
    result.known += plan.known
    result.left_out += plan.left_out
    result.added += len(plan.new)
    if result.dry_run:
        return
    for piece in _pieces(plan.new):
        stop_if_cancelled(progress)
        result.made += written(project, project.write(partial(_store, new=piece)))
    result.set_aside += written(project, project.write(lambda db: clips.set_aside(db, plan.replaced)))


@dataclass(frozen=True, slots=True)
class _Plan:
    """What storing changes: clips to add, how many are there already or left out, clips to set aside."""

    new: tuple[Clip, ...]
    known: int
    left_out: int
    replaced: tuple[ClipId, ...]


def _planned(db: Database, planned: CutRecording) -> _Plan:
    recording = planned.recording
    whole = whole_clip(recording)
    there = [one.clip for one in clips.views(db, clips.of_recording(db, recording.id))]
    stretches = [one for one in there if one.channel is None and not one.whole]
    replaceable = {one.id for one in stretches if SEGMENTED in one.fields.attributes and not clips.is_used(db, one.id)}
    stays = [one for one in stretches if one.id not in replaceable]
    view = clips.get(db, whole.id)
    fields = _fields(view.clip.fields if view is not None else ClipFields())
    wanted = [stretch_clip(recording, first, end, fields) for first, end in planned.segments]
    known = {one.id for one in there} & {one.id for one in wanted}
    new = [one for one in wanted if one.id not in known]
    fitting = [one for one in new if not _lies_in(one, stays)]
    kept = {one.id for one in wanted}
    replaced = [one.id for one in stretches if one.id in replaceable and one.id not in kept]
    if view is not None and whole.id not in kept:
        replaced.append(whole.id)
    return _Plan(tuple(fitting), len(known), len(new) - len(fitting), tuple(replaced))


def _fields(whole: ClipFields) -> ClipFields:
    """What is known of the whole is known of its segments, and how these came about."""
    return ClipFields(
        whole.language,
        whole.speaker,
        whole.device,
        whole.recorded_at,
        whole.batch,
        whole.split,
        {**whole.attributes, SEGMENTED: str(speech_method())},
    )


def _lies_in(segment: Clip, others: Sequence[Clip]) -> bool:
    """Whether more than half of the segment is in clips that stay."""
    shared = sum(max(0, min(segment.end, one.end) - max(segment.first, one.first)) for one in others)
    return shared > _MOSTLY * segment.frames


def _store(db: Database, new: Sequence[Clip]) -> list[ClipId]:
    clips.add(db, new)
    clips.bring_back(db, [one.id for one in new])
    return [one.id for one in new]


def _pieces(new: Sequence[Clip]) -> Iterator[Sequence[Clip]]:
    for start in range(0, len(new), _CLIPS_A_PIECE):
        yield new[start : start + _CLIPS_A_PIECE]


def _sound(db: Database, id_: RecordingId) -> tuple[Recording, Path | None]:
    recording = recordings.get(db, id_)
    if recording is None:
        raise UserError("the project has no such recording", "Import its sound first.", id_[:12])
    return recording, recordings.find(db, id_)


def _same(file: Path, other: Path) -> bool:
    try:
        return file.samefile(other)
    except OSError:
        return False
