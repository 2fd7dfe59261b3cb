"""The real Secret Service: gnome-keyring in a D-Bus session of its own."""

from pathlib import Path

from tests.vault.begun import begin_a_log
from tests.vault.conftest import Ask

_UNLOCKED = 'echo pass | gnome-keyring-daemon --unlock --components=secrets >/dev/null; exec "$@"'
_LOCKED = 'gnome-keyring-daemon --start --components=secrets >/dev/null; exec "$@"'


def _session(script: str) -> tuple[str, ...]:
    return ("dbus-run-session", "--", "sh", "-c", script, "sh")


UNLOCKED, LOCKED = _session(_UNLOCKED), _session(_LOCKED)


def test_the_key_outlives_the_session(ask: Ask, home: Path) -> None:
    made = ask("root = vault.load_or_create()\nshow(root.place, root.key.hex())", before=UNLOCKED)
    assert made.startswith("keyring ")
    again = ask("root = vault.load()\nshow(root.place, root.key.hex())", before=UNLOCKED)
    assert again == made
    assert not (home / "key").exists()


def test_the_probe_says_which_it_is(ask: Ask) -> None:
    assert ask("show(vault.probe())", before=UNLOCKED) == "Probe(usable=True, text='SecretService Keyring')"


def test_the_key_is_in_no_file_in_plain(ask: Ask, tmp_path: Path) -> None:
    made = ask(
        "root = vault.create()\nshow(root.key.hex(), vault.to_code(root.key))", before=UNLOCKED
    ).split()
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert any("keyrings" in path.parts for path in files)
    written = b"".join(path.read_bytes() for path in files)
    assert not [word for word in (*made, bytes.fromhex(made[0])) if _bytes(word) in written]


def _bytes(word: str | bytes) -> bytes:
    return word.encode() if isinstance(word, str) else word


def test_locked_with_nobody_to_ask(ask: Ask, home: Path) -> None:
    ask("vault.create('keyring')", before=UNLOCKED)
    begin_a_log(home)
    code = """
try:
    vault.load_or_create()
except errors.KeyLost:
    show("lost")
except errors.KeyTrouble as trouble:
    show(trouble.text)
"""
    assert "Unlock it and try again" in ask(code, before=LOCKED)
