"""afterword setup: once, and again."""

from pathlib import Path

import pytest

from tests.cli.terminal import Terminal


@pytest.fixture
def fresh(tmp_path: Path) -> Terminal:
    return Terminal(tmp_path / "new")


def test_setup_shows_the_recovery_code_once(fresh: Terminal) -> None:
    try:
        first = fresh.ok("setup", "--secret-store", "file").out
        assert "recovery code" in first
        assert "file permissions only" in first
        assert "afterword pair" in first
        again = fresh.ok("setup").out
        assert "nothing was changed" in again
        assert "recovery code" not in again
    finally:
        fresh.run("stop")


def test_a_database_that_does_not_answer_changes_nothing(fresh: Terminal) -> None:
    try:
        fresh.ok("setup", "--secret-store", "file")
        url = "postgresql+psycopg://me:hunter2@127.0.0.1:1/afterword"
        done = fresh.run("setup", "--database", url)
        assert done.code == 3
        assert "hunter2" not in done.out + done.err
        assert "afterword log" in fresh.ok("list").out
    finally:
        fresh.run("stop")


def test_a_refused_database_makes_no_key(fresh: Terminal) -> None:
    assert fresh.run("setup", "--secret-store", "file", "--database", "mysql://host/name").code == 2
    assert not (fresh.home / "key").exists()


def test_a_recovery_code_with_a_slip_changes_nothing(fresh: Terminal) -> None:
    try:
        code = fresh.ok("setup", "--secret-store", "file", "--json").json["recovery_code"]
        slip = ("B" if code[0] == "A" else "A") + code[1:]
        done = fresh.run("setup", "--recover", stdin=slip)
        assert done.code == 2
        assert "checksum" in done.err
        fresh.ok("list")
    finally:
        fresh.run("stop")


def test_a_key_made_by_the_way_is_told_of_and_its_code_shown_once(fresh: Terminal) -> None:
    told = "Write down its recovery code"
    try:
        assert told in fresh.ok("list").err
        fresh.ok("stop")
        assert told not in fresh.ok("list").err
        assert "recovery code" in fresh.ok("setup").out
        assert "recovery code" not in fresh.ok("setup").out
    finally:
        fresh.run("stop")
