"""The verdict of exactly one person of the log, by their id."""

from typing import Any

from afterword.cli.client import Client, given
from afterword.errors import BadInput


def check_person(person: str, client: Client, how: dict[str, Any]) -> dict[str, Any]:
    """By their linked profile, else by name and company. Raises BadInput where that is not them alone."""
    known = client.ask("show", {"person": {"person_id": person}})
    reply = client.ask("verdict", _profile(known) | how)
    found = reply["match"].get("person") or {}
    if found.get("id") == person:
        return reply
    raise BadInput(
        f"{known['person']['name']} cannot be told from a namesake. Link their profile first: "
        f"`afterword edit --person {person} --linkedin URL`.",
        "person_id",
    )


def _profile(known: dict[str, Any]) -> dict[str, Any]:
    if known["profiles"]:
        linked = known["profiles"][0]
        is_member_id = linked.isdecimal() or linked.startswith("ACoAA")  # else the end of an address
        return {"member_id" if is_member_id else "slug": linked}
    return given(name=known["person"]["name"], company=known["person"].get("company"))
