"""The one table of actions: menus, tool tips, keys and the F1 list are all made from it.

Keys are written as Qt writes them ("Ctrl+Shift+Z"); ``"; "`` separates alternatives and ``", "``
the strokes of one sequence ("E, 1"). ``keys`` work on the desk outside text, ``text_keys`` inside
the transcript; of the keys of the whole window those with Ctrl do too. Nothing else fires while
text is typed.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from earmark.desk.language import OWN_NAMES, Language, later, tr
from earmark.model.tag import CLEAN, NONE, Axis, Tag
from earmark.model.taxonomy import Taxonomy


class When(StrEnum):
    """What must be true for an action to be possible."""

    ALWAYS = "always"
    PROJECT_OPEN = "a project is open"
    ON_DESK = "the desk is shown"
    CLIP_OPEN = "a clip is open"
    SEVERAL_CHANNELS = "a clip of several channels is open"
    CAN_HEAR = "a clip can be heard, on the desk or in review"
    LABELING = "a clip is open, and somebody is labeling"
    OPEN_HERE = "something is open in the place beside the desk that is shown"
    READS_REPORTS = "a reviewer, lead or engineer is at work"
    AT_HOME = "a reviewer, lead or engineer is at work, in a project that was not laid out from a packet"
    ON_LAPTOP = "a project is open that was laid out from a packet"


class Menu(StrEnum):
    """Known by its English title, shown in the user's language."""

    PROJECT = later("Project")
    EDIT = later("Edit")
    CLIP = later("Clip")
    PLAY = later("Play")
    TAG = later("Tag")
    REVIEW = later("Review")
    VIEW = later("View")
    HELP = later("Help")


class Scope(StrEnum):
    """Where the ``keys`` of an action fire."""

    DESK = "on the desk, outside text"
    REVIEW = "in review while nothing is edited, outside text"
    WINDOW = "in every place, outside text"


@dataclass(frozen=True, slots=True)
class Action:
    """One thing that a user can do, by menu, key or button.

    ``held`` lasts while the key is down; ``repeats`` follows a key that is held down;
    ``in_fields`` lets its text keys work in the note and search fields too. ``named`` are titles that are
    names of the project's own, the same in every language. ``toggles`` says that it is on or off, which
    its menu shows.
    """

    id: str
    title: str
    keys: str = ""
    text_keys: str = ""
    when: When = When.ALWAYS
    icon: str = ""
    menu: Menu | None = None
    scope: Scope = Scope.DESK
    held: bool = False
    repeats: bool = False
    in_fields: bool = False
    group: str = ""
    named: bool = False
    toggles: bool = False

    @property
    def scopes(self) -> frozenset[Scope]:
        """Where its ``keys`` fire: what is heard on the desk is heard by the same keys in review."""
        if self.scope is Scope.WINDOW:
            return frozenset(Scope)
        if self.scope is Scope.DESK and (self.when is When.CAN_HEAR or self.id in ("edit.undo", "edit.redo")):
            return frozenset({Scope.DESK, Scope.REVIEW})
        return frozenset({self.scope})

    @property
    def shown(self) -> str:
        """The title in the user's language."""
        return self.title if self.named else tr(self.title)

    @property
    def tool_tip(self) -> str:
        """The title, and the first key at its end."""
        return with_key(self.shown, (self.keys or self.text_keys).split("; ")[0])


def key_words(keys: str) -> str:
    """Keys as people call them.

    >>> key_words("Ctrl+Return"), key_words("E, 1")
    ('Ctrl+↵', 'E 1')
    """
    strokes = keys.split(", ") if keys != "," else [keys]
    return " ".join("+".join(_key_word(part) for part in stroke.split("+")) for stroke in strokes)


def with_key(words: str, keys: str) -> str:
    """Words of a tool tip, with the key at their end."""
    return f"{words}  {key_words(keys)}" if keys else words


def _key_word(key: str) -> str:
    return _KEY_SIGNS.get(key) or (tr(_KEY_NAMES[key]) if key in _KEY_NAMES else key)


_KEY_SIGNS = {"Return": "↵", "Left": "←", "Right": "→", "Backspace": "⌫", "Up": "↑", "Down": "↓"}
_KEY_NAMES = {
    "Ctrl": later("Ctrl"),
    "Shift": later("Shift"),
    "Alt": later("Alt"),
    "Space": later("Space"),
    "Tab": later("Tab"),
    "Escape": later("Esc"),
    "Del": later("Del"),
    "Home": later("Home"),
    "End": later("End"),
    "PgUp": later("PgUp"),
    "PgDown": later("PgDown"),
}
"""As they stand on the user's keyboard."""

STEPPING_BACK = later("Step back on resuming")
CACHE_LIMIT = later("Limit of the sound cache")
CACHE_SIZES_GB = (1, 2, 4, 8, 16, 32)
SPELLING = later("Spelling")
OFFERING = later("Offer words while writing")
APPEARANCE = later("Appearance")
LANGUAGE = later("Language")
SPECTROGRAM = later("Spectrogram for")
CHANNELS = later("Channel shown")
CHANNEL_ACTIONS = 4
"""So many channels have an action each; the button under the sound has all there are."""
OPENING = later("When a clip opens")
OUTPUT = later("Output")
BREAKS = later("Remind of a break")
BREAK_MINUTES = (0, 30, 60, 90)
CANNOT_TELL = later("Cannot tell")
_AXES: dict[str, str] = {
    Axis.SOURCE: later("Background noise"),
    Axis.ENVIRONMENT: later("Environment"),
    Axis.CHANNEL: later("Channel"),
}


def group_title(group: str) -> str:
    """What stands over the actions of a group, in the user's language."""
    return tr(_AXES.get(group, group))


_OPEN, _CLIP, _LABEL, _REPORTS = When.PROJECT_OPEN, When.CLIP_OPEN, When.LABELING, When.READS_REPORTS
_CHANNELS, _HEAR = When.SEVERAL_CHANNELS, When.CAN_HEAR
_ALL = Scope.WINDOW
_UP, _DOWN = "Ctrl+Shift+Up", "Ctrl+Shift+Down"


def _in_review(
    name: str, title: str, keys: str = "", icon: str = "", *, repeats: bool = False, toggles: bool = False
) -> Action:
    when, menu = When.OPEN_HERE, Menu.REVIEW
    return Action(name, title, keys, "", when, icon, menu, Scope.REVIEW, repeats=repeats, toggles=toggles)


ACTIONS: tuple[Action, ...] = (
    Action("project.new", later("New project…"), "Ctrl+N", menu=Menu.PROJECT, icon="new", scope=_ALL),
    Action("project.open", later("Open a project or packet…"), "Ctrl+O", menu=Menu.PROJECT, icon="open", scope=_ALL),
    Action("project.import", later("Import sound or labels…"), "Ctrl+I", "", _OPEN, "import", Menu.PROJECT, _ALL),
    Action("project.import_folder", later("Import a folder…"), "Ctrl+Shift+I", "", _OPEN, "folder", Menu.PROJECT, _ALL),
    Action("project.words", later("Import a list of words…"), "", "", _OPEN, "", Menu.PROJECT, _ALL),
    Action("project.export", later("Export…"), "Ctrl+Shift+E", "", _OPEN, "export", Menu.PROJECT, _ALL),
    Action("packets.hand_out", later("Packets: hand out…"), "", "", When.AT_HOME, "", Menu.PROJECT, _ALL),
    Action("packets.take_back", later("Take work back…"), "", "", When.AT_HOME, "", Menu.PROJECT, _ALL),
    Action("packets.hand_in", later("Hand in my work…"), "", "", When.ON_LAPTOP, "", Menu.PROJECT, _ALL),
    Action("packets.keys", later("Keys for packets…"), "", "", When.ALWAYS, "", Menu.PROJECT, _ALL),
    Action("project.segment", later("Segment long recordings…"), "", "", _CLIP, "", Menu.PROJECT, _ALL),
    Action("project.measure", later("Measure sound"), "", "", _OPEN, "", Menu.PROJECT, _ALL),
    Action("project.save_copy", later("Save a copy elsewhere…"), "Ctrl+Shift+S", "", _OPEN, "save", Menu.PROJECT, _ALL),
    Action("project.labeler", later("Switch labeler…"), "Ctrl+L", "", _OPEN, "person", Menu.PROJECT, _ALL),
    Action("project.quit", later("Quit"), "Ctrl+Q", menu=Menu.PROJECT, scope=_ALL),
    Action("edit.undo", later("Undo"), "Ctrl+Z", "", _OPEN, "undo", Menu.EDIT, repeats=True),
    Action("edit.redo", later("Redo"), "Ctrl+Shift+Z; Ctrl+Y", "", _OPEN, "redo", Menu.EDIT, repeats=True),
    Action("queue.search", later("Search the clips"), "Ctrl+F", "Ctrl+F", _OPEN, "search", Menu.EDIT, in_fields=True),
    Action("queue.lists", later("Next list: a round, or the other clips"), "Ctrl+R", "", _OPEN, "", Menu.EDIT),
    Action(
        "clip.finish",
        later("Finish and next"),
        "Return; Ctrl+Return",
        "Ctrl+Return",
        _LABEL,
        "check",
        Menu.CLIP,
        in_fields=True,
    ),
    Action("clip.next", later("Next clip"), "N", "", When.ON_DESK, "next", Menu.CLIP, repeats=True),
    Action("clip.previous", later("Previous clip"), "P", "", When.ON_DESK, "previous", Menu.CLIP, repeats=True),
    Action("segment.next", later("Next segment"), "Ctrl+PgDown", "Ctrl+PgDown", _CLIP, "", Menu.CLIP, repeats=True),
    Action("segment.previous", later("Previous segment"), "Ctrl+PgUp", "Ctrl+PgUp", _CLIP, "", Menu.CLIP, repeats=True),
    Action("clip.flag", later("Flag"), "F", "", _LABEL, "flag", Menu.CLIP),
    Action("clip.cannot", later("Cannot label…"), "X", "", _LABEL, "cannot", Menu.CLIP),
    Action("clip.same", later("Same tags as the last finished clip"), "U", "", _LABEL, "copy", Menu.CLIP),
    Action("clip.bulk", later("Change the chosen clips…"), "Ctrl+B", "", _LABEL, "", Menu.CLIP),
    Action("clip.history", later("History of this label…"), "Ctrl+Shift+H", "", _LABEL, "", Menu.CLIP),
    Action("clip.question", later("Question to the reviewer…"), "Q", "", _LABEL, "question", Menu.CLIP),
    Action("round.result", later("My result of a qualification"), "", "", When.ON_DESK, "", Menu.CLIP),
    Action("questions.answer", later("Answer questions…"), "Ctrl+Shift+Q", "", _REPORTS, "", Menu.CLIP, _ALL),
    Action("clip.note", later("Note"), "", "", _LABEL, "note", Menu.CLIP),
    Action("clip.segment", later("Segment this recording…"), "", "", _CLIP, "", Menu.CLIP),
    Action("text.enter", later("Write the transcript"), "T", "", _LABEL, "text", Menu.CLIP),
    Action("text.nothing", later("Nobody speaks"), "Y", "", _LABEL, "silence", Menu.CLIP),
    Action("draft.show", later("Show the model's draft"), "Ctrl+D", "Ctrl+D", _LABEL, "draft", Menu.CLIP, toggles=True),
    Action("draft.take", later("Take the draft"), "Ctrl+Shift+D", "Ctrl+Shift+D", _LABEL, "", Menu.CLIP),
    Action("draft.word", later("Take the draft's next word"), "Ctrl+J", "Ctrl+J", _LABEL, "", Menu.CLIP, repeats=True),
    Action("draft.put_away", later("Put the draft away"), "Ctrl+K", "Ctrl+K", _LABEL, "", Menu.CLIP),
    Action("draft.fill_in", later("Start from the model's draft"), "", "", _LABEL, "", Menu.CLIP, toggles=True),
    Action("draft.model", later("Which model's draft…"), "", "", _LABEL, "", Menu.CLIP),
    Action("draft.local", later("Draft by a model on this machine…"), "", "", _LABEL, "", Menu.CLIP),
    Action("text.leave", later("Back to the clip"), "Escape", "Escape", _OPEN, menu=None, in_fields=True),
    Action("edit.replace", later("Find and replace…"), "Ctrl+H", "Ctrl+H", _LABEL, "", Menu.EDIT, in_fields=True),
    Action("text.next_problem", later("Next problem of the text"), "F8", "F8", _LABEL, "", Menu.EDIT),
    Action("text.previous_problem", later("Problem of the text before"), "Shift+F8", "Shift+F8", _LABEL, "", Menu.EDIT),
    Action("text.mend", later("Mend it…"), "F7", "F7", _LABEL, "", Menu.EDIT),
    Action("text.complete", later("Take the offered word"), "", "Alt+Return", _LABEL, "", Menu.EDIT),
    Action("text.next_word", later("Next offered word"), "", "Alt+Down", _LABEL, "", Menu.EDIT, repeats=True),
    Action("text.word_before", later("Offered word before"), "", "Alt+Up", _LABEL, "", Menu.EDIT, repeats=True),
    Action("words.on", later("After three letters"), menu=Menu.EDIT, group=OFFERING),
    Action("words.off", later("Never"), menu=Menu.EDIT, group=OFFERING),
    Action("spelling.on", later("Checked"), menu=Menu.EDIT, group=SPELLING),
    Action("spelling.off", later("Not checked"), menu=Menu.EDIT, group=SPELLING),
    Action("spelling.which", later("Which dictionary checks the spelling"), "", "", _CLIP, "", Menu.EDIT),
    Action("spelling.folder", later("Folder of dictionaries…"), "", "", _OPEN, "", Menu.EDIT),
    Action("text.insert", later("Insert a mark…"), "", "Ctrl+M", _LABEL, "", Menu.EDIT),
    Action("text.guess", later("Not understood, or a guess (( ))"), "", "Ctrl+9", _LABEL, "", Menu.EDIT),
    Action("text.hidden", later("Words hidden by noise [noise/]"), "", "Ctrl+8", _LABEL, "", Menu.EDIT),
    Action("play.toggle", later("Play or pause"), "Space", "", _HEAR, "play", Menu.PLAY),
    Action("play.selection", later("Play the selection"), "Shift+Space", "", _HEAR, "", Menu.PLAY),
    Action("play.here", later("Play on from the selection's start"), "Ctrl+Shift+Space", "", _HEAR, "", Menu.PLAY),
    Action("play.step_back", later("Play or pause, stepping back"), "", "Tab", _HEAR, "", Menu.PLAY),
    Action("play.from_start", later("Play from the start"), "", "Shift+Tab", _HEAR, "", Menu.PLAY),
    Action("play.back", later("Back 1 s"), "Left", "", _HEAR, "", Menu.PLAY, repeats=True),
    Action("play.forward", later("Forward 1 s"), "Right", "", _HEAR, "", Menu.PLAY, repeats=True),
    Action("play.back_5", later("Back 5 s"), "Shift+Left", "", _HEAR, "", Menu.PLAY, repeats=True),
    Action("play.forward_5", later("Forward 5 s"), "Shift+Right", "", _HEAR, "", Menu.PLAY, repeats=True),
    Action("play.start", later("To the start"), "Home", "", _HEAR, "", Menu.PLAY),
    Action("play.end", later("To the end"), "End", "", _HEAR, "", Menu.PLAY),
    Action("play.loop", later("Loop the selection, or the clip"), "L", "", _HEAR, "loop", Menu.PLAY),
    Action("play.slower", later("Slower"), ",", "", _HEAR, "", Menu.PLAY, repeats=True),
    Action("play.faster", later("Faster"), ".", "", _HEAR, "", Menu.PLAY, repeats=True),
    Action("play.normal", later("Normal speed"), "Backspace", "", _HEAR, "", Menu.PLAY),
    Action("play.gaps", later("Gaps only, while held"), "G", "", _HEAR, "gaps", Menu.PLAY, held=True),
    Action("play.match", later("Same loudness for every clip"), "Ctrl+Shift+V", "", _HEAR, "", Menu.PLAY, toggles=True),
    Action("step.0", later("0 s"), menu=Menu.PLAY, group=STEPPING_BACK),
    Action("step.0.5", later("0.5 s"), menu=Menu.PLAY, group=STEPPING_BACK),
    Action("step.1", later("1 s"), menu=Menu.PLAY, group=STEPPING_BACK),
    Action("step.2", later("2 s"), menu=Menu.PLAY, group=STEPPING_BACK),
    Action("step.5", later("5 s"), menu=Menu.PLAY, group=STEPPING_BACK),
    Action("step.space", later("Step back with Space too"), "", "", _CLIP, "", Menu.PLAY, toggles=True),
    Action("opening.on", later("Play it"), "", "", _OPEN, "", Menu.PLAY, group=OPENING),
    Action("opening.off", later("Wait for the key"), "", "", _OPEN, "", Menu.PLAY, group=OPENING),
    Action("output.system", later("As the system"), menu=Menu.PLAY, group=OUTPUT),
    Action("span.mark", later("Mark a time span"), "M", "", _LABEL, "span", Menu.TAG),
    Action("span.next", later("Next time span"), "Alt+Down", "", _CLIP, "", Menu.TAG, repeats=True),
    Action("span.previous", later("Previous time span"), "Alt+Up", "", _CLIP, "", Menu.TAG, repeats=True),
    Action("span.start_earlier", later("Start 10 ms earlier"), "Alt+Left", "", _CLIP, "", Menu.TAG, repeats=True),
    Action("span.start_later", later("Start 10 ms later"), "Alt+Right", "", _CLIP, "", Menu.TAG, repeats=True),
    Action("span.end_earlier", later("End 10 ms earlier"), "Alt+Shift+Left", "", _CLIP, "", Menu.TAG, repeats=True),
    Action("span.end_later", later("End 10 ms later"), "Alt+Shift+Right", "", _CLIP, "", Menu.TAG, repeats=True),
    Action("span.snap", later("Snap to the edges of speech"), "Z", "", _CLIP, "", Menu.TAG),
    Action("span.remove", later("Take the time span away"), "Del", "", _LABEL, "", Menu.TAG),
    Action("example.compare", later("Compare with an example"), "I", "", _CLIP, "", Menu.TAG),
    Action("example.yes", later("Make it an example: this is the tag"), "", "", _REPORTS, "", Menu.TAG),
    Action("example.borderline", later("Make it an example: borderline"), "", "", _REPORTS, "", Menu.TAG),
    Action("example.no", later("Make it an example: not the tag"), "", "", _REPORTS, "", Menu.TAG),
    Action("guideline.read", later("What changed in the guidelines…"), "", "", _OPEN, "", Menu.TAG),
    Action("row.step", later("Step the tag that has the focus"), "+", "", _LABEL, "", Menu.TAG),
    _in_review("review.next", later("Next disagreement"), "N; Ctrl+Alt+Right", "next", repeats=True),
    _in_review("review.previous", later("Previous disagreement"), "P; Ctrl+Alt+Left", "previous", repeats=True),
    _in_review("review.next_place", later("Play the next difference"), "J; Tab", repeats=True),
    _in_review("review.place_before", later("Play the difference before"), "K; Shift+Tab", repeats=True),
    _in_review("review.take_1", later("Take the first label"), "A"),
    _in_review("review.take_2", later("Take the second label"), "B"),
    _in_review("review.take_3", later("Take the third label"), "C"),
    _in_review("review.take_4", later("Take the fourth label"), "D"),
    _in_review("review.both", later("Take all that they mark"), "U"),
    _in_review("review.edit", later("Edit"), "E"),
    _in_review("review.cause_1", later("Cause: slip"), "1"),
    _in_review("review.cause_2", later("Cause: guideline unclear"), "2"),
    _in_review("review.cause_3", later("Cause: guideline not followed"), "3"),
    _in_review("review.cause_4", later("Cause: audio insufficient"), "4"),
    _in_review("review.cause_5", later("Cause: both defensible"), "5"),
    _in_review("review.settle", later("Settle and next"), "Return", "check"),
    _in_review("review.send_back", later("Send back…"), "S"),
    _in_review("review.reopen", later("Reopen"), "O"),
    _in_review("review.remark", later("Remark on the decision"), "R", "note"),
    _in_review("review.names", later("Hide the names"), "H", toggles=True),
    _in_review("review.blind", later("Hide the labels until settled"), toggles=True),
    _in_review("review.accept", later("Accept what agrees as gold")),
    Action("break.0", later("Never"), "", "", _OPEN, "", Menu.VIEW, group=BREAKS),
    Action("break.30", later("After 30 minutes"), "", "", _OPEN, "", Menu.VIEW, group=BREAKS),
    Action("break.60", later("After an hour"), "", "", _OPEN, "", Menu.VIEW, group=BREAKS),
    Action("break.90", later("After an hour and a half"), "", "", _OPEN, "", Menu.VIEW, group=BREAKS),
    Action("place.desk", later("Desk"), "Ctrl+Shift+1", "", _OPEN, "desk", Menu.VIEW, _ALL),
    Action("place.review", later("Review"), "Ctrl+Shift+4", "", _REPORTS, "review", Menu.VIEW, _ALL),
    Action("place.coverage", later("Coverage"), "Ctrl+Shift+2", "", _REPORTS, "coverage", Menu.VIEW, _ALL),
    Action("place.agreement", later("Agreement"), "Ctrl+Shift+3", "", _REPORTS, "agreement", Menu.VIEW, _ALL),
    Action("place.overview", later("Overview"), "Ctrl+Shift+0", "", _REPORTS, "overview", Menu.VIEW, _ALL),
    Action("place.model_errors", later("Model errors"), "Ctrl+Shift+7", "", _REPORTS, "model-errors", Menu.VIEW, _ALL),
    Action("place.guidelines", later("Guidelines"), "Ctrl+Shift+6", "", _REPORTS, "guide", Menu.VIEW, _ALL),
    Action("view.zoom_in", later("Zoom in"), "Ctrl+1", "Ctrl+1", _HEAR, "zoom-in", Menu.VIEW, repeats=True),
    Action("view.zoom_out", later("Zoom out"), "Ctrl+3", "Ctrl+3", _HEAR, "zoom-out", Menu.VIEW, repeats=True),
    Action("view.zoom_selection", later("Zoom to the selection"), "Ctrl+E", "", _HEAR, "zoom-selection", Menu.VIEW),
    Action("view.zoom_all", later("Zoom to the whole clip"), "Ctrl+2", "Ctrl+2", _HEAR, "", Menu.VIEW),
    Action("place.rounds", later("Rounds"), "Ctrl+Shift+5", "", _REPORTS, "", Menu.VIEW, _ALL),
    Action("round.plan", later("Plan a round…"), "Ctrl+Shift+R", "", _REPORTS, "", Menu.PROJECT, _ALL),
    Action("round.plan_disagreed", later("Plan a round of disagreed clips…"), "", "", _REPORTS, "", Menu.PROJECT, _ALL),
    Action("round.plan_stale", later("Plan a round of stale clips…"), "", "", _REPORTS, "", Menu.PROJECT, _ALL),
    Action("round.plan_suspects", later("Plan a round of suspect clips…"), "", "", _REPORTS, "", Menu.PROJECT, _ALL),
    Action("round.plan_listed", later("Plan a round of the listed clips…"), "", "", _REPORTS, "", Menu.PROJECT, _ALL),
    Action("round.open", later("Open the round for review"), "", "", When.OPEN_HERE, "", Menu.PROJECT, _ALL),
    Action("round.close", later("Close the round"), "", "", When.OPEN_HERE, "", Menu.PROJECT, _ALL),
    Action("round.clips", later("See the clips of the round"), "", "", When.OPEN_HERE, "", Menu.PROJECT, _ALL),
    Action(
        "look.panel",
        later("How the sound is drawn…"),
        "Ctrl+Shift+L",
        "Ctrl+Shift+L",
        When.ON_DESK,
        "settings",
        Menu.VIEW,
        in_fields=True,
    ),
    Action("look.speech", later("Speech"), menu=Menu.VIEW, group=SPECTROGRAM),
    Action("look.noise", later("Noise, loud and faint"), menu=Menu.VIEW, group=SPECTROGRAM),
    Action("look.telephone", later("Telephone, 0 to 4 kHz"), menu=Menu.VIEW, group=SPECTROGRAM),
    Action("look.own", later("As set by hand"), menu=Menu.VIEW, group=SPECTROGRAM),
    Action("look.reset", later("Draw the sound as at first"), "", "", When.ON_DESK, "", Menu.VIEW),
    Action("show.speech", later("Where somebody speaks"), "", "", When.ON_DESK, "", Menu.VIEW, toggles=True),
    Action("show.loudness", later("Loudness over the waveform"), "", "", When.ON_DESK, "", Menu.VIEW, toggles=True),
    Action("show.spectrum", later("Spectrum beside the sound"), "", "", When.ON_DESK, "", Menu.VIEW, toggles=True),
    Action("channel.all", later("All channels"), "", "", _CHANNELS, "", Menu.VIEW, group=CHANNELS),
    Action("channel.mix", later("Channels mixed"), "", "", _CHANNELS, "", Menu.VIEW, group=CHANNELS),
    Action("channel.1", later("Channel 1"), "", "", _CHANNELS, "", Menu.VIEW, group=CHANNELS),
    Action("channel.2", later("Channel 2"), "", "", _CHANNELS, "", Menu.VIEW, group=CHANNELS),
    Action("channel.3", later("Channel 3"), "", "", _CHANNELS, "", Menu.VIEW, group=CHANNELS),
    Action("channel.4", later("Channel 4"), "", "", _CHANNELS, "", Menu.VIEW, group=CHANNELS),
    Action("channel.next", later("Next channel"), "Ctrl+Shift+C", "Ctrl+Shift+C", _CHANNELS, "", Menu.VIEW),
    Action("view.queue", later("Queue of clips"), "Ctrl+[; F3", "Ctrl+[; F3", _OPEN, "panel-left", Menu.VIEW),
    Action("view.tags", later("Tags"), "Ctrl+]; F4", "Ctrl+]; F4", _OPEN, "panel-right", Menu.VIEW),
    Action("view.segments", later("Segments of the recording"), "F6", "F6", _OPEN, "", Menu.VIEW),
    Action("view.larger", later("Larger text"), "Ctrl++; Ctrl+=", menu=Menu.VIEW, scope=_ALL),
    Action("view.smaller", later("Smaller text"), "Ctrl+-", menu=Menu.VIEW, scope=_ALL),
    Action("view.transcript_larger", later("Larger transcript"), _UP, _UP, _OPEN, "", Menu.VIEW),
    Action("view.transcript_smaller", later("Smaller transcript"), _DOWN, _DOWN, _OPEN, "", Menu.VIEW),
    Action("view.transcript_ordinary", later("Transcript as the other text"), "", "", _OPEN, "", Menu.VIEW),
    Action("view.system", later("As the system"), menu=Menu.VIEW, group=APPEARANCE, icon="theme"),
    Action("view.light", later("Light"), menu=Menu.VIEW, group=APPEARANCE),
    Action("view.dark", later("Dark"), menu=Menu.VIEW, group=APPEARANCE),
    Action("view.contrast", later("High contrast"), menu=Menu.VIEW, group=APPEARANCE),
    *(Action(f"cache.{one}", f"{one} GB", menu=Menu.VIEW, group=CACHE_LIMIT, named=True) for one in CACHE_SIZES_GB),
    Action("view.clear_cache", later("Clear the sound cache"), menu=Menu.VIEW),
    Action("language.system", later("As the system"), menu=Menu.VIEW, group=LANGUAGE),
    *(Action(f"language.{one}", OWN_NAMES[one], menu=Menu.VIEW, group=LANGUAGE, named=True) for one in Language),
    Action("help.keys", later("Keys"), "F1", "F1", menu=Menu.HELP, icon="keyboard", scope=_ALL, in_fields=True),
    Action("help.change_keys", later("Change the keys…"), "Ctrl+F1", menu=Menu.HELP, icon="settings", scope=_ALL),
    Action(
        "help.guide",
        later("User guide"),
        "Shift+F1",
        "Shift+F1",
        menu=Menu.HELP,
        icon="guide",
        scope=_ALL,
        in_fields=True,
    ),
    Action("help.tour", later("Tour"), "", "", _LABEL, "", Menu.HELP),
    Action("help.about", later("About Earmark"), menu=Menu.HELP, icon="earmark"),
)


def tag_actions(taxonomy: Taxonomy) -> tuple[Action, ...]:
    """The actions that a project's tags add: setting each by its key, and "cannot tell" for each."""
    made: list[Action] = []
    for tag in taxonomy.tags:
        keys = strokes_of(tag)
        text_keys = f"Alt+{tag.key}" if tag.axis is Axis.SOURCE and tag.key.isdigit() else ""
        made.append(
            Action(f"tag.{tag.code}", tag.name, keys, text_keys, _LABEL, "", Menu.TAG, group=tag.axis, named=True)
        )
    clean = later("Channel clean")
    made.append(Action(f"tag.{CLEAN}", clean, "H, 0", "", _LABEL, "", Menu.TAG, group=Axis.CHANNEL))
    for tag in taxonomy.tags:
        if tag.code == NONE or tag.axis is Axis.ENVIRONMENT:
            continue
        keys = strokes_of(tag)
        made.append(
            Action(
                f"unsure.{tag.code}",
                tag.name,
                f"?, {keys}" if keys else "",
                "",
                _LABEL,
                "",
                Menu.TAG,
                group=CANNOT_TELL,
                named=True,
            )
        )
    made.append(Action("unsure.environment", later("Environment"), "?, E", "", _LABEL, "", Menu.TAG, group=CANNOT_TELL))
    return tuple(made)


def strokes_of(tag: Tag) -> str:
    """The keys of a tag as strokes: ``e1`` of the taxonomy is first E, then 1.

    >>> strokes_of(Tag(Axis.ENVIRONMENT, NONE, "", key="e1"))
    'E, 1'
    """
    return ", ".join(tag.key.upper())
