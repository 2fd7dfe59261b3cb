"""On a terminal: it asks back, it asks before it forgets, it draws; without colour where that is wished."""

from tests.cli.terminal import Terminal


def two_priyas(shell: Terminal) -> tuple[str, str]:
    first = shell.ok("log", "Priya Nair", "--company", "Acme", "--json").json["person"]["id"]
    second = shell.ok("log", "Priya Nair", "--company", "Globex", "--new", "--json").json["person"]["id"]
    return first, second


def test_it_asks_which_one_is_meant(shell: Terminal) -> None:
    two_priyas(shell)
    done = shell.typing("suggested", "Priya Nair", answers={"Which one?": "7\n", "range": "2\n"})
    assert done.code == 0, done
    told = [shell.ok("show", "--person", id, "--json").json["history"] for id in _ids(shell)]
    assert sum("uggested" in str(history) for history in told) == 1


def test_somebody_new_can_be_chosen(shell: Terminal) -> None:
    shell.ok("log", "Priya Nair", "--company", "Acme")
    asked = {"Is this Priya Nair (Acme, interviewer)?": "n\n"}
    done = shell.typing("log", "Priya Nair", "--company", "Globex", answers=asked)
    assert done.code == 0, done
    assert len(_ids(shell)) == 2
    again = shell.typing("log", "Priya Nair", "--company", "Initech", answers={"Which one?": "3\n"})
    assert "somebody else" in again.out
    assert len(_ids(shell)) == 3


def test_ctrl_c_is_quiet(shell: Terminal) -> None:
    two_priyas(shell)
    done = shell.typing("suggested", "Priya Nair", answers={"Which one?": "\x03"})
    assert done.code == 130
    assert "Abort" not in done.out


def test_forget_asks_first(shell: Terminal, priya: str) -> None:
    kept = shell.typing("forget", "Priya Nair", answers={"for good?": "n\n"})
    assert kept.out.endswith("Nothing was removed.\n")
    assert _ids(shell) == [priya]
    gone = shell.typing("forget", "Priya Nair", answers={"for good?": "y\n"})
    assert gone.code == 0
    assert _ids(shell) == []


def test_json_never_asks(shell: Terminal) -> None:
    two_priyas(shell)
    assert shell.typing("show", "Priya Nair", "--json", answers={}).code == 4


def test_check_draws_a_panel_with_sign_and_word(shell: Terminal, priya: str) -> None:
    done = shell.typing("check", "Priya Nair", answers={})
    assert "■ Not yet" in done.out
    assert "╭" in done.out
    assert "\x1b[33m" in done.out


def test_no_color(shell: Terminal, priya: str) -> None:
    done = shell.typing("check", "Priya Nair", answers={}, NO_COLOR="1")
    assert "■ Not yet" in done.out
    assert "\x1b[3" not in done.out


def _ids(shell: Terminal) -> list[str]:
    return [row["person"]["id"] for row in shell.ok("list", "--json").json["people"]]
