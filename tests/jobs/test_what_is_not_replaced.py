"""Pipes, devices, recordings and projects in the place of files, and names that no system takes."""

from __future__ import annotations

import os
import socket
import stat
import sys
from pathlib import Path

import pytest

from earmark.jobs.demo import write_demo
from earmark.jobs.exporting import export
from earmark.jobs.importing import import_paths
from earmark.jobs.labeling import add_labeler, all_labelers, set_target
from earmark.jobs.projects import new_project, open_project, read_taxonomy
from earmark.jobs.relinking import relink
from earmark.jobs.report_page import html_report
from earmark.model.errors import UserError
from earmark.store.project import Project

pytestmark = pytest.mark.timeout(60)
unix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pipes and devices among its files")


@pytest.fixture
def labeled(project: Project, record, tmp_path: Path) -> Project:
    record("a.wav")
    (tmp_path / "labels.csv").write_text("file,labeler,tags\na.wav,Ann,babble\n", "utf-8")
    import_paths(project, [tmp_path / "labels.csv"])
    return project


@unix
def test_a_pipe_or_a_socket_is_refused_as_import_instead_of_waited_for(project: Project, tmp_path: Path) -> None:
    names = ["pipe.wav", "pipe", "pipe.csv", "socket.wav"]
    for name in names[:3]:
        os.mkfifo(tmp_path / name)
    listening = socket.socket(socket.AF_UNIX)
    listening.bind(str(tmp_path / "socket.wav"))
    result = import_paths(project, [tmp_path / name for name in names])
    listening.close()
    assert [one.reason for one in result.refused] == ["this is no ordinary file."] * 4


@unix
@pytest.mark.parametrize("form", ["labels", "jsonl", "nemo", "clips"])
def test_an_export_never_takes_a_pipe_or_device_away(labeled: Project, tmp_path: Path, form: str) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(UserError):
        export(labeled, tmp_path / "pipe", form)
    assert stat.S_ISFIFO((tmp_path / "pipe").stat().st_mode)


@unix
def test_a_report_never_takes_a_pipe_or_device_away(labeled: Project, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.html")
    with pytest.raises(UserError, match="device or a pipe"):
        html_report(labeled, tmp_path / "pipe.html")
    assert stat.S_ISFIFO((tmp_path / "pipe.html").stat().st_mode)


@unix
def test_a_pipe_is_no_taxonomy(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "tags.csv")
    with pytest.raises(UserError, match="no ordinary file"):
        read_taxonomy(tmp_path / "tags.csv")


@pytest.mark.parametrize("name", ["team.earmark", "other.earmark", "team.earmark.lock", "team.earmark-wal", "link.csv"])
def test_neither_export_nor_report_replaces_a_project(labeled: Project, tmp_path: Path, name: str) -> None:
    (tmp_path / "link.csv").symlink_to(labeled.path)
    before = labeled.path.stat().st_ino
    for write in (lambda: export(labeled, tmp_path / name, "labels"), lambda: html_report(labeled, tmp_path / name)):
        with pytest.raises(UserError, match="a project is not replaced"):
            write()
    assert labeled.path.stat().st_ino == before


@pytest.mark.parametrize("name", ["a.wav", "new.flac", "renamed.csv"])
def test_neither_export_nor_report_replaces_a_recording(labeled: Project, record, tmp_path: Path, name: str) -> None:
    sound = (tmp_path / "a.wav").read_bytes()
    (tmp_path / "renamed.csv").write_bytes(sound)
    for write in (lambda: export(labeled, tmp_path / name, "labels"), lambda: html_report(labeled, tmp_path / name)):
        with pytest.raises(UserError, match="a recording is not replaced"):
            write()
    assert (tmp_path / "a.wav").read_bytes() == (tmp_path / "renamed.csv").read_bytes() == sound


def test_a_folder_of_clips_is_not_named_like_a_project(labeled: Project, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="taken for a project"):
        export(labeled, tmp_path / "clips.earmark", "clips")


@pytest.mark.parametrize("length", [250, 300, 5000])
def test_a_name_that_is_too_long_is_told_in_a_sentence(labeled: Project, tmp_path: Path, length: int) -> None:
    long = tmp_path / ("x" * length)
    refused = import_paths(labeled, [long]).refused
    assert len(refused) == 1
    for write in (
        lambda: new_project(long),
        lambda: open_project(long),
        lambda: relink(labeled, long),
        lambda: export(labeled, long.with_name(f"{long.name}.json"), "nemo"),
        lambda: html_report(labeled, long.with_name(f"{long.name}.html")),
    ):
        try:
            write()
        except UserError as error:
            assert error.where  # noqa: PT017  (names of 250 characters are fine for some of them)
    if length > 300:
        with pytest.raises(UserError, match="too long"):
            write_demo(long)


def test_an_export_may_have_as_long_a_name_as_the_disk_takes(labeled: Project, tmp_path: Path) -> None:
    place = tmp_path / f"{'x' * 250}.csv"
    assert export(labeled, place, "labels").written == 1
    assert html_report(labeled, tmp_path / f"{'y' * 249}.html").is_file()


def test_names_that_are_no_valid_text_are_told_in_a_sentence(labeled: Project, tmp_path: Path) -> None:
    for ask in (
        lambda: add_labeler(labeled, "Zo\udceb"),
        lambda: export(labeled, tmp_path / "o.csv", "labels", labelers=["Zo\udceb"]),
        lambda: import_paths(labeled, [tmp_path], batch="M\udce4rz"),
        lambda: write_demo(tmp_path / "d\udcff"),
    ):
        with pytest.raises(UserError, match="not valid text"):
            ask()


@unix
def test_a_project_may_have_a_name_that_is_no_valid_text(tmp_path: Path) -> None:
    with new_project(tmp_path / "q\udcff.earmark") as made:
        assert made.name == "q\\xff"


@pytest.mark.parametrize("amounts", [{"clips": 2**63}, {"minutes": float("nan")}, {"minutes": float("inf")}])
def test_a_target_is_an_amount_that_can_be_reached(project: Project, amounts: dict[str, float]) -> None:
    with pytest.raises(UserError, match="no amount"):
        set_target(project, "babble", **amounts)  # type: ignore[arg-type]


def test_odd_labelers_are_refused_row_by_row_and_alike_ones_are_remarked(
    project: Project, record, tmp_path: Path
) -> None:
    record("a.wav")
    names = ["Ada", "ADA", "x" * 101, '"a\nb"', "\u202eadA", "\u200b", "\x1b[31mred"]
    rows = "".join(f"a.wav,{name},babble\n" for name in names)
    (tmp_path / "labels.csv").write_text(f"file,labeler,tags\n{rows}", "utf-8")
    result = import_paths(project, [tmp_path / "labels.csv"])
    assert [one.name for one in all_labelers(project)] == ["ADA", "Ada"]
    assert len(result.refused) == 5
    assert any(remark.startswith("ADA and Ada are taken as different labelers") for remark in result.remarks)
