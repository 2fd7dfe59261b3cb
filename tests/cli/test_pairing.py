"""afterword pair, as somebody with a browser lives it."""

import subprocess

from afterword.service.pairing_code import read_code
from tests.cli.terminal import COMMAND, Terminal
from tests.companion import Caller


def test_pair_waits_until_the_code_was_used(shell: Terminal) -> None:
    with subprocess.Popen(
        [*COMMAND, "pair", "--name", "Firefox at home"],
        stdout=subprocess.PIPE,
        env=shell.environment(),
        text=True,
    ) as pairing:
        assert pairing.stdout is not None
        code = next(line.strip() for line in pairing.stdout if line.startswith("  "))
        assert "not used yet" in shell.ok("clients").out
        port, client_id, key = read_code(code)
        assert Caller(port, client_id, key).call("watch", {"revision": 0})[0] == 200
        assert pairing.stdout.read().endswith("Paired.\n")
        assert pairing.wait(60) == 0
    assert "Firefox at home" in shell.ok("clients").out
    shell.ok("unpair", client_id[:6])
    assert "Firefox at home" not in shell.ok("clients").out


def test_with_json_the_code_is_printed_and_not_waited_for(shell: Terminal) -> None:
    assert read_code(shell.ok("pair", "--json").json["code"])
    assert read_code(shell.ok("pair", "--no-wait").out)


def test_an_id_is_taken_by_its_beginning_only_where_it_is_one(shell: Terminal) -> None:
    assert shell.run("unpair", "zz").code == 4
    assert shell.run("unpair", "").code == 4
