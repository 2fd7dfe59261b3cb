"""Both sides of the wire are held to `contract/examples/signing.json`; this is the Python side."""

import json
from pathlib import Path
from typing import Any

import pytest

from afterword import protocol
from afterword.errors import BadInput
from afterword.service.pairing_code import PairingCode, read_code, write_code

EXAMPLE: dict[str, Any] = json.loads(
    (Path(__file__).parents[2] / "contract/examples/signing.json").read_text(encoding="utf-8")
)
KEY = bytes.fromhex(EXAMPLE["key"])
CODE = EXAMPLE["pairing_code"]
PARTS = PairingCode(CODE["port"], CODE["client_id"], bytes.fromhex(CODE["key"]))


def test_hello_proof() -> None:
    hello = EXAMPLE["hello"]
    proof = protocol.hello_proof(
        KEY, hello["client_nonce"], hello["server_nonce"], EXAMPLE["port"], EXAMPLE["server_id"]
    )
    assert proof == hello["proof"]


def test_request_mac_and_header() -> None:
    ask = EXAMPLE["request"]
    mac = protocol.request_mac(
        KEY, ask["server_nonce"], ask["ts"], ask["n"], ask["path"], ask["body"].encode()
    )
    header = protocol.authorization(protocol.Credentials(EXAMPLE["client_id"], ask["ts"], ask["n"], mac))
    assert (mac, header) == (ask["mac"], ask["authorization"])


def test_reply_mac() -> None:
    reply = EXAMPLE["reply"]
    assert protocol.reply_mac(KEY, reply["n"], reply["status"], reply["body"].encode()) == reply["mac"]


def test_pairing_code_is_written_as_shown() -> None:
    assert write_code(PARTS) == CODE["code"]


@pytest.mark.parametrize("text", [CODE["code"], *CODE["also_read"]])
def test_pairing_code_is_read_in_any_case_and_grouping(text: str) -> None:
    assert read_code(text) == PARTS


@pytest.mark.parametrize("text", CODE["refused"])
def test_a_slip_in_the_code_is_noticed(text: str) -> None:
    with pytest.raises(BadInput, match="not a whole pairing code"):
        read_code(text)
