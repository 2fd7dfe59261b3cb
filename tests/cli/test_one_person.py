"""One person once: asked before a likeness is taken, joined, told apart; profiles linked and taken back."""

import json

import pytest

from tests.cli.terminal import Terminal

URL = "https://www.linkedin.com/in/elizabeth-brown-invented/"
LOG = ("log", "Liz Brown", "--company", "Acme")


def person(shell: Terminal, *typed: str) -> str:
    return str(shell.ok("log", *typed, "--json").json["person"]["id"])


def names(shell: Terminal) -> list[str]:
    return [row["person"]["name"] for row in shell.ok("list", "--json").json["people"]]


@pytest.fixture
def elizabeth(shell: Terminal) -> str:
    return person(
        shell, "Elizabeth Brown", "--company", "Acme", "--as", "recruiter_inhouse", "--linkedin", URL
    )


@pytest.fixture
def liz(shell: Terminal, elizabeth: str) -> str:
    return person(shell, "Liz Brown", "--company", "Acme", "--email", "liz@acme.example", "--new")


class TestLog:
    QUESTION = "Is this Elizabeth Brown (Acme, in-house recruiter)?"

    @pytest.mark.parametrize(
        ("answer", "known"), [("y", ["Elizabeth Brown"]), ("n", ["Elizabeth Brown", "Liz Brown"])]
    )
    def test_a_likeness_is_asked_about(
        self, shell: Terminal, elizabeth: str, answer: str, known: list[str]
    ) -> None:
        done = shell.typing(*LOG, answers={self.QUESTION: "\n", "Is this": f"{answer}\n"})
        assert done.code == 0, done
        assert names(shell) == known

    def test_off_a_terminal_both_ways_out_are_told(self, shell: Terminal, elizabeth: str) -> None:
        done = shell.run(*LOG)
        assert done.code == 4
        assert done.err.splitlines() == [
            self.QUESTION,
            f"  --person {elizabeth}  Elizabeth Brown · Acme",
            "  --new  somebody else, not in your log yet",
        ]
        assert shell.run(*LOG, "--json").json["error"]["candidates"][0]["id"] == elizabeth
        assert person(shell, "Liz Brown", "--company", "Acme", "--person", elizabeth) == elizabeth
        assert person(shell, "Liz Brown", "--company", "Acme", "--new") != elizabeth

    def test_what_is_certain_is_taken(self, shell: Terminal, elizabeth: str) -> None:
        assert person(shell, "Elizabeth Brown", "--company", "Acme") == elizabeth
        assert person(shell, "Elizabeth Brown") == elizabeth


class TestMerge:
    def test_it_shows_both_and_asks(self, shell: Terminal, elizabeth: str, liz: str) -> None:
        asked = "Make them one person, called Elizabeth Brown?"
        kept = shell.typing("merge", elizabeth, liz, answers={asked: "n\n"})
        assert "1  Elizabeth Brown · Acme · in-house recruiter, Acme" in kept.out
        assert "2  Liz Brown · Acme · interviewer, Acme · liz@acme.example" in kept.out
        assert kept.out.endswith("Nothing was joined.\n")
        assert len(names(shell)) == 2
        done = shell.typing("merge", "Elizabeth Brown", "Liz Brown", answers={asked: "y\n"})
        assert done.out.endswith("Elizabeth Brown and Liz Brown are one person in your log now.\n")
        assert names(shell) == ["Elizabeth Brown"]
        assert shell.ok("undo").out == "Taken back: that two entries are one person (Elizabeth Brown).\n"
        assert sorted(names(shell)) == ["Elizabeth Brown", "Liz Brown"]

    def test_off_a_terminal_it_wants_a_yes(self, shell: Terminal, elizabeth: str, liz: str) -> None:
        done = shell.run("merge", elizabeth, liz)
        assert (done.code, done.err) == (
            2, "This would make one person of Elizabeth Brown and Liz Brown. Add --yes to do it.\n",
        )  # fmt: skip
        assert shell.ok("merge", elizabeth, liz, "--yes", "--json").json["undo"]
        assert names(shell) == ["Elizabeth Brown"]
        for other in (liz, elizabeth, "Liz Brown", URL):
            again = shell.run("merge", elizabeth, other)
            assert (again.code, "one person in your log: Elizabeth Brown" in again.err) == (2, True)
        assert shell.run("merge", elizabeth, "Zoe Quist", "--yes").code == 4

    def test_two_are_told_apart(self, shell: Terminal, elizabeth: str) -> None:
        zoe = person(shell, "Zoe Quist", "--company", "Globex")
        done = shell.ok("merge", elizabeth, zoe, "--apart")
        assert done.out == "Noted: Elizabeth Brown and Zoe Quist are two people.\n"
        assert shell.ok("undo").out == "Taken back: that two people are two (Elizabeth Brown).\n"


class TestDoctor:
    def test_likely_doubles_are_listed_until_settled(self, shell: Terminal, elizabeth: str) -> None:
        zoe = person(shell, "Zoe Brown", "--company", "Globex", "--email", "eb@acme.example")
        assert "Nobody seems to be in your log twice." in shell.run("doctor").out
        shell.ok("edit", "--person", elizabeth, "--email", "EB@acme.example")
        told = shell.run("doctor").out
        assert "Two entries may be one person." in told
        assert "Elizabeth Brown (Acme) and Zoe Brown (Globex): same e-mail address: eb@acme.example" in told
        assert f"  afterword merge {elizabeth} {zoe}" in told
        assert "Nothing is broken." in told or "extension" in told, "a hint, not a fault"
        reply = shell.run("doctor", "--json").json
        assert [(double["one"]["id"], double["other"]["id"]) for double in reply["doubles"]] == [
            (elizabeth, zoe)
        ]
        shell.ok("merge", elizabeth, zoe, "--apart")
        assert "Nobody seems" in shell.run("doctor").out


class TestLink:
    def test_a_profile_is_linked_taken_back_and_moved(self, shell: Terminal, elizabeth: str) -> None:
        zoe = person(shell, "Zoe Quist", "--company", "Globex")
        done = shell.ok("unlink", "Elizabeth Brown", URL)
        assert done.out == "Noted: that profile is somebody else's, not Elizabeth Brown's.\n"
        assert (
            shell.ok("link", "--person", elizabeth, URL).out == "Noted: that profile is Elizabeth Brown's.\n"
        )
        moved = shell.ok("link", "Zoe Quist", URL)
        assert moved.out == "Noted: that profile is Zoe Quist's now, and no longer Elizabeth Brown's.\n"
        assert shell.ok("check", URL, "--json").json["match"]["person"]["id"] == zoe
        shell.ok("undo")
        assert shell.ok("check", URL, "--json").json["match"]["person"]["id"] == elizabeth

    @pytest.mark.parametrize(
        ("typed", "text"),
        [
            ([], "Which LinkedIn profile?"),
            (["Zoe", "Quist", URL], "in quotes"),
            ([URL], "Whom do you mean?"),
            (["Elizabeth Brown", "https://example.com"], "no LinkedIn profile"),
        ],
    )
    def test_refusals(self, shell: Terminal, elizabeth: str, typed: list[str], text: str) -> None:
        done = shell.run("link", *typed)
        assert (done.code, text in done.err) == (2, True), done


class TestKnown:
    def test_names_and_employers_have_their_dates(self, shell: Terminal, elizabeth: str) -> None:
        shell.ok("edit", "Elizabeth Brown", "--employer", "Initech", "--since", "1 Sep 2020")
        shell.ok("edit", "Elizabeth Brown", "--name", "Elizabeth Brown-Shah", "--email", "eb@acme.example")
        shown = shell.ok("show", "--person", elizabeth).out.splitlines()
        lines = {line.split("  ")[0]: line for line in shown if line}
        assert "Elizabeth Brown-Shah, since " in lines["called"]
        assert "(before: Elizabeth Brown, since " in lines["called"]
        assert lines["works at"].endswith("(before: Initech, since 1 Sep 2020)")
        assert "eb@acme.example, since " in lines["e-mail"]
        wrong = shell.ok("edit", "--person", elizabeth, "--wrong", "Initech")
        assert wrong.out == "Changed: Elizabeth Brown-Shah: “Initech” is taken out.\n"
        assert "Initech" not in shell.ok("show", "--person", elizabeth).out
        shell.ok("undo")
        assert "Initech" in shell.ok("show", "--person", elizabeth).out

    def test_check_offers_what_linkedin_says(self, shell: Terminal, elizabeth: str) -> None:
        asked = json.dumps({"url": URL, "name": "Elizabeth Shah", "company": "Acme"})
        offers = json.loads(shell.ok("check", "-", stdin=asked).out)["offers"]
        assert [offer["text"] for offer in offers] == ["Elizabeth is now Elizabeth Shah on LinkedIn."]
        told = shell.ok("check", URL, "--company", "Globex Shipping").out
        edit = f"  afterword edit --person {elizabeth}"
        assert "Elizabeth works at Globex Shipping now, says LinkedIn. Your log says Acme.\n" in told
        assert f"{edit} --employer 'Globex Shipping'\n{edit} --leave 'Globex Shipping'\n" in told
        left = shell.ok("edit", "--person", elizabeth, "--leave", "Globex Shipping")
        assert left.out == "Left as it is: Elizabeth Brown at Acme. You will not be asked again.\n"
        assert "says LinkedIn" not in shell.ok("check", URL, "--company", "Globex Shipping").out
        shell.ok("undo")
        shell.ok("edit", "--person", elizabeth, "--employer", "Globex Shipping")
        assert "says LinkedIn" not in shell.ok("check", URL, "--company", "Globex Shipping").out

    def test_to_leave_it_is_said_alone(self, shell: Terminal, elizabeth: str) -> None:
        done = shell.run("edit", "Elizabeth Brown", "--leave", "Globex", "--employer", "Initech")
        assert (done.code, "alone" in done.err) == (2, True)
