"""Keyrings that cannot be trusted are told from one that can; then a file is used, and said to be one."""

from pathlib import Path

import pytest

from tests.vault.begun import begin_a_log
from tests.vault.conftest import Ask

UNUSABLE = {
    "keyring.backends.fail.Keyring": "No keyring that can be trusted",
    "keyring.backends.null.Keyring": "No keyring that can be trusted",
    "hostile.PlaintextKeyring": "No keyring that can be trusted",
    "hostile.Unrecommended": "No keyring that can be trusted",
    "keyring.backends.chainer.ChainerBackend": "No keyring that can be trusted",
    "hostile.Changing": "does not keep what it is given",
    "hostile.Hanging": "does not answer",
    "hostile.Locked": "is locked",
    "hostile.Refusing": "refuses (PasswordSetError)",
    "hostile.Crashing": "refuses (RuntimeError)",
    "no.such.Backend": "refuses (ModuleNotFoundError)",
}


@pytest.mark.parametrize("backend", UNUSABLE)
def test_it_is_not_trusted_and_the_key_goes_into_a_file(ask: Ask, backend: str) -> None:
    told = ask("show(vault.probe())\nshow(vault.load_or_create().text)", backend)
    probe, text = told.splitlines()
    assert probe.startswith("Probe(usable=False")
    assert UNUSABLE[backend] in probe
    assert text.endswith("protected by file permissions only")


@pytest.mark.parametrize("backend", ["keyring.backends.null.Keyring", "hostile.Hanging", "hostile.Locked"])
def test_asked_for_the_keyring_it_refuses_and_says_what_to_do(ask: Ask, backend: str) -> None:
    code = """
try:
    vault.create("keyring")
except errors.KeyTrouble as trouble:
    show(trouble.text)
"""
    assert "--secret-store file" in ask(code, backend)
    assert ask("show(vault.load_or_create().place)", backend) == "file"


def test_none_at_all(ask: Ask) -> None:
    assert "No keyring that can be trusted" in ask("show(vault.probe().text)")
    assert ask("show(vault.load_or_create().place)") == "file"


def test_the_key_is_kept_in_one_item_and_the_probe_leaves_none(ask: Ask, tmp_path: Path) -> None:
    assert ask("show(vault.create().place)", "hostile.Honest") == "keyring"
    items = (tmp_path / "keyring.json").read_text()
    assert items.count("root-key") == 1
    assert "probe" not in items
    assert not (tmp_path / "home" / "key").exists()


def test_the_next_process_finds_it(ask: Ask) -> None:
    made = ask("show(vault.load_or_create().key.hex())", "hostile.Honest")
    assert ask("show(vault.load().key.hex())", "hostile.Honest") == made
    assert ask("show(vault.load_or_create().key.hex())", "hostile.Honest") == made


def test_two_homes_have_two_items(ask: Ask, tmp_path: Path) -> None:
    first = ask("show(vault.create().key.hex())", "hostile.Honest")
    second = ask("show(vault.create().key.hex())", "hostile.Honest", AFTERWORD_HOME=str(tmp_path / "other"))
    assert first != second
    assert ask("show(vault.load().key.hex())", "hostile.Honest") == first


GONE = """
for take in (vault.load_or_create, vault.create):
    try:
        take()
    except errors.KeyTrouble as trouble:
        show(type(trouble).__name__, trouble.text)
"""


def test_a_key_that_is_gone_from_the_keyring_is_not_replaced(ask: Ask, tmp_path: Path) -> None:
    ask("vault.create()", "hostile.Honest")
    begin_a_log(tmp_path / "home")
    (tmp_path / "keyring.json").unlink()
    assert ask(GONE, "hostile.Honest").count("KeyLost The keyring holds no key for this log. Run") == 2
    assert ask(GONE, "hostile.Locked").count("KeyTrouble The keyring is locked. Unlock it") == 2
    assert ask(GONE, "hostile.Hanging").count("KeyTrouble The keyring does not answer. Unlock it") == 2
    assert not (tmp_path / "home" / "key").exists()


def test_a_damaged_item_is_not_replaced(ask: Ask, tmp_path: Path) -> None:
    ask("vault.create()", "hostile.Honest")
    begin_a_log(tmp_path / "home")
    items = tmp_path / "keyring.json"
    items.write_text(items.read_text().replace("-", "-A", 1))
    assert ask(GONE, "hostile.Honest").startswith("KeyLost")


def test_with_a_log_but_without_a_key_none_is_made(ask: Ask, home: Path) -> None:
    begin_a_log(home)
    assert ask(GONE, "hostile.Honest").startswith("KeyLost")


def test_the_key_in_the_keyring_is_not_overwritten(ask: Ask) -> None:
    code = """
made = vault.create()
try:
    vault.create()
except errors.Conflict:
    show(vault.load() == made)
"""
    assert ask(code, "hostile.Honest") == "True"


def test_a_recovery_code_puts_the_key_back(ask: Ask, tmp_path: Path) -> None:
    code = ask("show(vault.to_code(vault.create().key))", "hostile.Honest")
    (tmp_path / "keyring.json").unlink()
    ask(f"vault.restore(vault.from_code({code!r}))", "hostile.Honest")
    assert ask("show(vault.to_code(vault.load().key))", "hostile.Honest") == code


def test_a_key_file_is_used_without_fetching_keyring(ask: Ask) -> None:
    ask("vault.create('file')")
    assert ask("vault.load()\nimport sys\nshow('keyring' in sys.modules)", "hostile.Hanging") == "False"


def test_moved_to_a_file_no_copy_stays_behind(ask: Ask, tmp_path: Path) -> None:
    made = ask("show(vault.create().key.hex())", "hostile.Honest")
    ask("vault.restore(vault.load().key, 'file')", "hostile.Honest")
    assert "root-key" not in (tmp_path / "keyring.json").read_text()
    assert ask("root = vault.load()\nshow(root.place, root.key.hex())", "hostile.Honest") == f"file {made}"


def test_moved_to_the_keyring_no_copy_stays_behind(ask: Ask, home: Path) -> None:
    made = ask("show(vault.create('file').key.hex())", "hostile.Honest")
    ask("vault.restore(vault.load().key)", "hostile.Honest")
    assert [path.name for path in home.iterdir()] == ["config.toml"]
    assert ask("root = vault.load()\nshow(root.place, root.key.hex())", "hostile.Honest") == f"keyring {made}"


def test_another_key_is_not_destroyed(ask: Ask, home: Path, tmp_path: Path) -> None:
    ask("vault.create('file')", "hostile.Honest")
    before = (home / "key").read_text()
    ask("vault.restore(bytes(32))", "hostile.Honest")
    assert (home / "key.old").read_text() == before
    kept = (tmp_path / "keyring.json").read_text()
    ask("vault.restore(bytes(31) + b'1', 'file')", "hostile.Honest")
    assert (tmp_path / "keyring.json").read_text() == kept


def test_a_key_that_was_never_used_is_replaced(ask: Ask, tmp_path: Path) -> None:
    ask("vault.create()", "hostile.Honest")
    (tmp_path / "keyring.json").unlink()
    assert ask("show(vault.load_or_create().place)", "hostile.Honest") == "keyring"
