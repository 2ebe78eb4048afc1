"""Making and opening projects."""

from __future__ import annotations

import re
from pathlib import Path

from earmark.jobs.import_result import shown
from earmark.jobs.looking import SUFFIX, Kind, kind_at
from earmark.jobs.resources import resource
from earmark.model.errors import UserError
from earmark.model.taxonomy import Taxonomy, parse_taxonomy
from earmark.store.project import Project

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*")
_MAX_TAXONOMY_BYTES = 4 << 20


def new_project(path: Path, *, taxonomy: Taxonomy | None = None, language: str = "", author: str = "") -> Project:
    """A new project with the default guidelines, or with those of another taxonomy.

    Raises UserError where the file exists, cannot be written, or the language is no code.
    """
    if language and not _LANGUAGE.fullmatch(language):
        raise UserError(f"'{language}' is no language code", "Write it like en, de or pt-BR.", "--language")
    path = named_as_project(path)
    if kind_at(path) is not Kind.NOTHING:
        raise UserError("there is such a file already", "Choose another name, or open it.", str(path))
    if kind_at(path.absolute().parent) is not Kind.FOLDER:
        raise UserError("the folder for it does not exist", "Make the folder first.", str(path))
    return Project.create(
        path,
        name=shown(Path(path.stem)),
        taxonomy=taxonomy if taxonomy is not None else default_taxonomy(),
        transcript_rules=resource("transcript-rules.md").read_text("utf-8"),
        language=language,
        author=author,
    )


def open_project(path: Path, *, read_only: bool = False) -> Project:
    """Open a project; its name may be given without ``.earmark``."""
    if kind_at(path) is Kind.NOTHING and kind_at(named_as_project(path)) is not Kind.NOTHING:
        path = named_as_project(path)
    if kind_at(path) is Kind.NOTHING:
        raise UserError("there is no such project", f"Make it with: earmark new {path}", str(path))
    return Project.open(path, read_only=read_only)


def named_as_project(path: Path) -> Path:
    """The path with ``.earmark`` at its end."""
    return path if path.suffix == SUFFIX else path.with_name(f"{path.name}{SUFFIX}")


def default_taxonomy() -> Taxonomy:
    """The noise taxonomy that travels with the program."""
    return parse_taxonomy(resource("noise-taxonomy.csv").read_text("utf-8"))


def read_taxonomy(path: Path) -> Taxonomy:
    """A team's own taxonomy from its CSV. Raises UserError for a file that cannot be read or is none."""
    if kind_at(path) is Kind.SPECIAL:
        raise UserError("this is no ordinary file", "Name a CSV file.", shown(path))
    try:
        if path.stat().st_size > _MAX_TAXONOMY_BYTES:
            raise UserError("the file is too large for a taxonomy", "A taxonomy has at most 500 tags.", str(path))
        text = path.read_text("utf-8-sig")
    except OSError as error:
        raise UserError(f"the taxonomy cannot be read ({error.strerror})", "Check the path.", str(path)) from error
    except UnicodeDecodeError as error:
        raise UserError("the taxonomy is not UTF-8 text", "Save it as CSV UTF-8.", str(path)) from error
    return parse_taxonomy(text, str(path))
