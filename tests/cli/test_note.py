"""`afterword note`: languages, registers, the other letters, a text from a pipe, the mail program."""

import sys
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from afterword.cli.mail import NoMailProgram, mailto, open_mail
from tests.cli.terminal import Terminal
from tests.companion import wait_for

DETAIL = ("--detail", "the night the queue ran full")
AFTER = ("--at", "in 4 days")  # the talk with Priya is in three


def test_in_another_language_and_register(shell: Terminal, priya: str) -> None:
    formal = shell.ok("note", "Priya Nair", "--lang", "de", *DETAIL).out
    assert formal.startswith("Guten Tag Priya Nair,")
    informal = shell.ok("note", "Priya Nair", "--lang", "de_AT", "--register", "informal", *DETAIL).out
    assert informal.startswith("Hallo Priya,")


def test_a_language_there_is_none_of(shell: Terminal, priya: str) -> None:
    done = shell.run("note", "Priya Nair", "--lang", "tlh")
    assert (done.code, "No notes in “tlh” yet" in done.err) == (2, True)


def test_a_language_that_is_kept(shell: Terminal, priya: str) -> None:
    done = shell.ok("note", "Priya Nair", "--lang", "de", "--register", "informal", "--keep", *DETAIL)
    assert "Noted: notes to Priya Nair are in Deutsch (du)." in done.err
    assert shell.ok("note", "Priya Nair", *DETAIL).out.startswith("Hallo Priya,")
    assert "notes in     de, informal" in shell.ok("show", "Priya Nair").out
    shell.ok("undo")
    assert shell.ok("note", "Priya Nair", *DETAIL).out.startswith("Hi Priya,")
    done = shell.run("note", "Priya Nair", "--keep")
    assert (done.code, "Say what to keep" in done.err) == (2, True)


def test_a_language_that_is_corrected(shell: Terminal, priya: str) -> None:
    done = shell.ok("edit", "Priya Nair", "--lang", "de", "--register", "informal")
    assert "Changed: Priya Nair: notes in Deutsch (du)." in done.out
    assert shell.ok("note", "Priya Nair", *DETAIL).out.startswith("Hallo Priya,")
    assert "was so already" in shell.ok("edit", "Priya Nair", "--lang", "de").out
    shell.ok("edit", "Priya Nair", "--lang", "auto")
    assert shell.ok("note", "Priya Nair", *DETAIL).out.startswith("Hi Priya,")
    assert shell.run("edit", "Priya Nair", "--lang", "tlh").code == 2


def test_a_language_of_ones_own(shell: Terminal, priya: str) -> None:
    assert "✓" not in shell.ok("language").out
    chosen = shell.ok("language", "de", "--register", "informal").out
    assert "✓  de" in chosen
    assert "informal (du) ✓" in chosen
    assert shell.ok("note", "Priya Nair", *DETAIL).out.startswith("Hallo Priya,")
    assert "You chose formal, in whatever" in shell.ok("language", "auto", "--register", "formal").out
    assert shell.ok("language", "auto", "--json").json["own"] is None
    assert shell.run("language", "tlh").code == 2


def test_a_text_that_is_kept(shell: Terminal, priya: str) -> None:
    text = "Hi Priya, your garden robots made my week!"
    done = shell.ok("note", "Priya Nair", "--check", text, "--keep")
    assert "42 of 200 characters, your own text" in done.out
    assert "Your text for Priya Nair is kept until you send it." in done.err
    assert shell.ok("note", "Priya Nair").out == text + "\n"
    assert text in shell.ok("show", "Priya Nair").out
    assert shell.ok("note", "Priya Nair", "--fresh").out != text + "\n"
    assert "Afterword's draft again" in shell.ok("note", "Priya Nair", "--fresh", "--keep").err
    assert shell.ok("note", "Priya Nair").out != text + "\n"


def test_a_text_that_is_kept_is_what_was_sent(shell: Terminal, priya: str) -> None:
    shell.ok("note", "Priya Nair", "--check", "Hi Priya, your garden robots made my week!", "--keep")
    done = shell.ok("invitation", "Priya Nair", "sent")
    assert done.out == "Noted: you invited Priya Nair, with the text that you kept.\n"
    assert "garden robots" in shell.ok("show", "Priya Nair").out


def test_the_list_asks_what_to_remember(shell: Terminal, priya: str) -> None:
    shell.ok("edit", "Priya Nair", "--topics", "the night shift")
    question = "What do you want to remember of your talk with Priya?"
    answer = f'afterword note --person {priya} --detail "…" --remember'
    asks = f"\n{question}\n  {answer}\n  noted before: the night shift\n"
    later = ("--at", "in 4 days")
    assert asks in shell.ok("list", *later).out
    assert asks in shell.ok("show", "Priya Nair", *later).out
    assert question not in shell.ok("list").out


def test_an_offer_that_is_announced(shell: Terminal, priya: str) -> None:
    refused = shell.run("outcome", "Acme", "offer", "--announced")
    assert (refused.code, "Only an accepted offer is announced" in refused.err) == (2, True)
    assert "offer accepted, announced" in shell.ok("outcome", "Acme", "accepted", "--announced").out
    assert "Acme (accepted, announced)" in shell.ok("show", "Priya Nair").out


def test_a_letter_in_a_pipe_is_the_letter_alone(shell: Terminal, priya: str) -> None:
    done = shell.ok("note", "Priya Nair", "--letter", "thank-you", *DETAIL, *AFTER)
    assert done.out.startswith("Hi Priya,\n\nThank you for our conversation")
    assert "Thank you for the conversation" in done.err
    typed = ("note", "Priya Nair", "--letter", "thank_you", *DETAIL, *AFTER, "--json")
    letter = shell.ok(*typed).json["letter"]
    assert letter["text"] + "\n" == done.out


def test_the_last_follow_up(shell: Terminal, priya: str) -> None:
    typed = ("--letter", "follow_up", "--turn", "3", *AFTER)
    assert "my last mail" in shell.ok("note", "Priya Nair", *typed).out


def test_a_letter_without_a_detail_asks_for_it(shell: Terminal, priya: str) -> None:
    assert "--detail" in shell.ok("note", "Priya Nair", "--letter", "message").err


def test_a_letter_on_a_terminal_has_its_subject(shell: Terminal, priya: str) -> None:
    done = shell.typing("note", "Priya Nair", "--letter", "withdrew", answers={})
    assert "For Priya Nair: If you took back an invitation" in done.out


def test_a_text_can_come_from_a_pipe(shell: Terminal, priya: str) -> None:
    done = shell.ok("note", "Priya Nair", "--check", "-", stdin="Hi Priya, just checking in.")
    assert "“just checking in” is an empty phrase" in done.out


def test_a_text_is_read_in_its_own_language(shell: Terminal, priya: str) -> None:
    text = "Guten Tag Frau Nair, woran hat es gelegen? Ihre Bienen habe ich nicht vergessen."
    done = shell.ok("note", "Priya Nair", "--check", text)
    assert "asks for something" in done.out
    assert "Read as Deutsch (Sie); --lang and --register read it as another." in done.out
    informal = shell.ok("note", "Priya Nair", "--check", "Hallo Priya, danke dir für deine Zeit!").out
    assert "Read as Deutsch (du)" in informal
    assert "familiar" not in informal
    formal = ("--register", "formal")
    assert "familiar" in shell.ok("note", "Priya Nair", "--check", "Hallo Priya, danke dir!", *formal).out
    assert (
        shell.ok("note", "Priya Nair", "--check", text, "--keep", "--json").json["note"]["language"] == "de"
    )
    assert "Read as English" in shell.ok("note", "Priya Nair", "--check", text, "--lang", "en").out
    shell.ok("language", "nl")
    assert "Read as Nederlands" in shell.ok("note", "Priya Nair", "--check", text).out
    assert "Nothing to mend. Read as" in shell.ok("note", "Priya Nair", "--check", "Hoi Priya, bijen!").out


def test_only_a_letter_goes_to_the_mail_program(shell: Terminal, priya: str) -> None:
    done = shell.run("note", "Priya Nair", "--mail")
    assert (done.code, "--letter thank_you" in done.err) == (2, True)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (("--turn", "2"), "add --letter follow_up"),
        (("--turn", "2", "--letter", "thank_you"), "add --letter follow_up"),
        (("--check", "Hi", *DETAIL), "leave out --detail"),
        (("--check", "Hi", "--letter", "message"), "one at a time"),
        (("--check", "Hi", "--fresh"), "one at a time"),
        (("--remember",), 'add --detail "…"'),
        (("--letter", "message", "--limit", "300"), "leave out --limit"),
        (("--letter", "message", "--fresh"), "leave out --fresh"),
    ],
)
def test_no_option_is_passed_over(shell: Terminal, priya: str, typed: tuple[str, ...], said: str) -> None:
    done = shell.run("note", "Priya Nair", *typed)
    assert (done.code, said in done.err, done.out) == (2, True, "")


def test_a_letter_that_would_not_be_true_is_refused(shell: Terminal, priya: str) -> None:
    shell.ok("outcome", "Acme", "rejected")
    done = shell.run("note", "Priya Nair", "--letter", "follow_up")
    assert (done.code, "The process at Acme has ended" in done.err) == (2, True)


def test_a_mail_keeps_every_sign() -> None:
    address = urlsplit(mailto("priya@acme.example", "Grüße & Dank?", "Hi Priya,\n\n100 % + 谢谢"))
    asked = parse_qs(address.query)
    assert (address.scheme, address.path) == ("mailto", "priya@acme.example")
    assert asked == {"subject": ["Grüße & Dank?"], "body": ["Hi Priya,\r\n\r\n100 % + 谢谢"]}


def opener(folder: Path) -> Path:
    kept = folder / "kept.txt"
    file = folder / "xdg-open"
    body = f"import os, sys; open({str(kept)!r} + '.new', 'w').write(sys.argv[1]); "
    file.write_text(f"#!{sys.executable}\n{body}os.rename({str(kept)!r} + '.new', {str(kept)!r})\n")
    file.chmod(0o755)
    return kept


def test_it_is_opened_with_their_address(shell: Terminal, priya: str, tmp_path: Path) -> None:
    kept = opener(tmp_path)
    path = f"{tmp_path}:/usr/bin:/bin"
    done = shell.run("note", "Priya Nair", "--letter", "thank_you", "--mail", *DETAIL, *AFTER, PATH=path)
    assert "Nothing is sent yet." in done.err
    assert wait_for(lambda: kept.exists() and kept.read_text()).startswith("mailto:?subject=Thank%20you")


@pytest.mark.parametrize("there", [False, True], ids=["none", "one that does not start"])
def test_no_mail_program(there: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    if there:
        opener(tmp_path).with_name("xdg-open").write_text("#!/nowhere/at/all\n")
    with pytest.raises(NoMailProgram, match="Leave out --mail"):
        open_mail("", "Thanks", "Hi")


def test_what_cannot_be_copied_is_there_to_be_read(shell: Terminal, priya: str) -> None:
    done = shell.run("note", "Priya Nair", "--copy", *DETAIL, PATH="/nowhere")
    assert done.code == 3
    assert DETAIL[1] in done.out
    assert "no clipboard" in done.err
    typed = ("--copy", "--letter", "thank_you", *DETAIL, *AFTER)
    letter = shell.run("note", "Priya Nair", *typed, PATH="/nowhere")
    assert letter.code == 3
    assert DETAIL[1] in letter.out
