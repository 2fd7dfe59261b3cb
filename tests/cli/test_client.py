"""The commands' client, where a user takes their time between two questions."""

import pytest

from afterword.cli import connection
from afterword.cli.client import Client
from tests.companion import Companion


def test_after_a_rest_the_service_proves_itself_anew(
    companion: Companion, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = Client(start=False)
    client.ask("list", {})
    first = client.connect()
    assert client.connect() is first
    monkeypatch.setattr(connection, "_KEPT_SECONDS", -1)
    assert client.ask("list", {})["people"] == []
    monkeypatch.undo()
    assert client.connect() is not first
    client.close()
