"""Small real projects."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from small_projects import Small, fill

from earmark.jobs.resources import resource
from earmark.model.taxonomy import Taxonomy, parse_taxonomy
from earmark.store.project import Project


@pytest.fixture(scope="session")
def taxonomy() -> Taxonomy:
    return parse_taxonomy(resource("noise-taxonomy.csv").read_text("utf-8"))


@pytest.fixture
def project(tmp_path: Path, taxonomy: Taxonomy) -> Iterator[Project]:
    made = Project.create(tmp_path / "voices.earmark", name="Voices", taxonomy=taxonomy, transcript_rules="As said.")
    yield made
    made.close(abandon=True)


@pytest.fixture
def small(project: Project) -> Small:
    return fill(project)
