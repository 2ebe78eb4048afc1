"""What a labeler does next, and what is still open: in one sentence, by the keys that hold where the focus is."""

from __future__ import annotations

from earmark.desk.keys.in_force import in_force
from earmark.desk.language import later, tr
from earmark.desk.problem_words import problem_words
from earmark.model.label import REQUIRED, Label, Question, unanswered
from earmark.model.markup_check import check_markup
from earmark.model.tag import NONE, Axis
from earmark.store.assignments import OwnRound

READING = later("Listen here. An engineer, or who opens a project for reading only, writes no labels")
ONE_CHANNEL = later("This clip has one channel")
NO_FURTHER = later("This is the last clip of the list")
NO_EARLIER = later("This is the first clip of the list")
NOTE_FOR_OTHER = later("Not finished yet. “Other” needs a note: say what is heard, then ↵")


def in_text() -> str:
    """The prompt of an empty transcript that has the cursor."""
    keys = in_force()
    words = [
        tr("Write what is said, word for word.   {finish} finishes").format(
            finish=keys.named("clip.finish", in_text=True)
        ),
        tr("{leave} leaves the text").format(leave=keys.named("text.leave", in_text=True)),
    ]
    if keys.tags_in_text:
        words.append(tr("{tags} tag").format(tags=keys.tags_in_text))
    return " · ".join(words)


def outside() -> str:
    """The prompt of an empty transcript while the focus is elsewhere."""
    words = tr("Write what is said, word for word.   {text} starts here · {nothing}: nobody speaks")
    return words.format(**_to_answer())


def transcript_open() -> str:
    """The same, once finishing was tried without it."""
    return tr("The transcript is still open.   {text} starts here · {nothing}: nobody speaks").format(**_to_answer())


def no_break() -> str:
    return tr("A transcript is one line. {finish} finishes and goes on; Shift+↵ breaks the line all the same").format(
        finish=in_force().named("clip.finish", in_text=True)
    )


def no_clip() -> str:
    return tr("No clip is open: choose one in the queue, or press {next} for the first").format(
        next=in_force().named("clip.next")
    )


def choose() -> str:
    return tr("Choose a clip in the queue, or press {next} for the first").format(next=in_force().named("clip.next"))


def still_open(question: Question, *, in_text: bool) -> str:
    """Why a label is not finished, and which key answers it."""
    what = (_open_in_text if in_text else _open)(question)
    return tr("Not finished yet. Still open: {what}").format(what=what)


def next_step(label: Label, required: frozenset[Question] = REQUIRED, *, in_text: bool) -> str:
    """What stands in the quiet line while there is no news; ``required`` is what the round asks for."""
    keys = in_force()
    finish = keys.named("clip.finish", in_text=in_text)
    leave = keys.named("text.leave", in_text=True)
    if Question.SOURCE in required and not label.sources:
        if in_text:
            return tr("Next: the background noise, {tags}; {leave} leaves the text, then every tag by its key").format(
                tags=keys.tags_in_text or tr("by its button"), leave=leave
            )
        return tr("Next: the background noise, {tags}; {none} for none  ·  {help} shows all keys").format(
            tags=tr("1 to 9 or a letter") if keys.digits_tag else tr("a tag by its key"),
            none=keys.named(f"tag.{NONE}"),
            help=keys.named("help.keys"),
        )
    if Question.TRANSCRIPT in required and label.transcript is None:
        if in_text:
            return tr("Next: the transcript. {finish} finishes, {leave} leaves the text").format(
                finish=finish, leave=leave
            )
        return tr("Next: the transcript. {text} starts writing, {nothing}: nobody speaks").format(**_to_answer())
    missing = unanswered(label, required)
    if missing:
        return tr("Next: {what}").format(what=(_open_in_text if in_text else _open)(missing[0]))
    if in_text:
        return tr("Next: {finish} finishes and goes on, {leave} leaves the text").format(finish=finish, leave=leave)
    return tr("Next: {finish} finishes and goes on").format(finish=finish)


def loose_words(label: Label, sounds: frozenset[str]) -> str:
    """The first mark of the transcript that is not as the rules have it, in words; empty where all is well."""
    problems = check_markup(label.transcript or "", sounds).problems
    return problem_words(problems[0]) if problems else ""


def all_done(listed: str, in_round: OwnRound | None = None) -> str:
    """At the end of the queue, of the list of clips with this title, or of the labeler's part of a round."""
    if listed:
        return tr("All clips of this list are done. Next: “Back to all clips” above the list")
    if in_round is not None:
        return tr(
            "Round {name}: all your clips are done. Next: “Done” in the queue shows them again until it is closed"
        ).format(name=in_round.name)
    return tr(
        "All clips are done. Next: “Done” in the queue shows your labels again; {folder} brings more clips"
    ).format(folder=in_force().named("project.import_folder"))


def _to_answer() -> dict[str, str]:
    keys = in_force()
    return {"text": keys.named("text.enter"), "nothing": keys.named("text.nothing")}


def _open(question: Question) -> str:
    keys = in_force()
    if question is Question.SOURCE:
        return tr("the background noise: a tag by its key, or {none} for none").format(none=keys.named(f"tag.{NONE}"))
    if question is Question.TRANSCRIPT:
        return tr("the transcript: {text} to write it, {nothing} if nobody speaks").format(**_to_answer())
    if question is Question.CHANNEL:
        first = keys.leading(Axis.CHANNEL)
        words = tr("the channel: {first}, then a digit") if first else tr("the channel, by its key")
        return words.format(first=first)
    first = keys.leading(Axis.ENVIRONMENT)
    words = tr("the environment: {first}, then a digit") if first else tr("the environment, by its key")
    return words.format(first=first)


def _open_in_text(question: Question) -> str:
    keys = in_force()
    leave = keys.named("text.leave", in_text=True)
    if question is Question.SOURCE:
        words = tr("the background noise: {leave} and then any tag's key, {none} for none")
        if keys.tags_in_text:
            words = tr("the background noise: {tags}, or {leave} and then any tag's key, {none} for none")
        return words.format(tags=keys.tags_in_text, leave=leave, none=keys.named(f"tag.{NONE}"))
    if question is Question.TRANSCRIPT:
        return tr("the transcript: write it here, or {leave} and then {nothing} if nobody speaks").format(
            leave=leave, nothing=keys.named("text.nothing")
        )
    if question is Question.CHANNEL:
        first = keys.leading(Axis.CHANNEL)
        words = tr("the channel: {leave}, then its key")
        if first:
            words = tr("the channel: {leave}, then {first} and a digit")
        return words.format(leave=leave, first=first)
    first = keys.leading(Axis.ENVIRONMENT)
    words = tr("the environment: {leave}, then its key")
    if first:
        words = tr("the environment: {leave}, then {first} and a digit")
    return words.format(leave=leave, first=first)
