"""Every table says where it is from, and every row of it can be read."""

import re
from collections import Counter
from importlib.resources import files

import pytest

from afterword.verdict.identify import data
from afterword.verdict.identify.company.known import known
from afterword.verdict.identify.data import is_ready, rows
from afterword.verdict.identify.tokens import key

TABLES = sorted(path.name for path in files(data).iterdir() if path.name.endswith((".txt", ".csv")))


@pytest.mark.parametrize("name", TABLES)
def test_source_and_licence_are_in_the_head(name: str) -> None:
    head = [
        line for line in (files(data) / name).read_text(encoding="utf-8").splitlines() if line.startswith("#")
    ]
    assert "Source: " in " ".join(head)
    assert "Licence: " in " ".join(head)


@pytest.mark.parametrize("name", TABLES)
def test_every_table_has_rows_and_no_row_twice(name: str) -> None:
    assert rows(name)
    twice = [row for row, count in Counter(rows(name)).items() if count > 1]
    assert not twice


@pytest.mark.parametrize("name", ["nicknames.csv", "variants.csv", "same_words.csv"])
def test_groups_have_names_that_can_be_read(name: str) -> None:
    for row in rows(name):
        names = [key(word) for word in row.split(",")]
        assert all(names), row
        assert len(set(names)) > 1, row


def test_a_full_name_is_in_one_group_of_variants_only_where_it_has_to_be() -> None:
    firsts = Counter(key(row.split(",")[0]) for row in rows("variants.csv"))
    assert max(firsts.values()) <= 3


def test_companies_are_named_once() -> None:
    firsts = Counter(
        key(row.partition("<")[0].partition("@")[0].split(";")[0]) for row in rows("companies.txt")
    )
    assert not [name for name, count in firsts.items() if count > 1]


def test_every_owner_is_a_company_of_the_table() -> None:
    owners = {owner for of in known().owners.values() for owner in of}
    assert owners <= set(known().names.values())


def test_domains_look_like_domains_and_belong_to_one() -> None:
    told = [
        domain for row in rows("companies.txt") for domain in row.partition("<")[0].partition("@")[2].split()
    ]
    assert not [domain for domain in told if domain.count(".") < 1 or domain != domain.lower()]
    assert not [domain for domain, count in Counter(told).items() if count > 1]


def test_the_frequencies_are_few_bits_of_three_kinds() -> None:
    for row in rows("name_bits.txt"):
        kind, bits, *names = row.split(" ")
        assert kind in {"given", "family", "both"}
        assert 7 <= int(bits) <= 16
        assert all(name.isascii() and name.isalnum() and name.islower() for name in names)


@pytest.mark.parametrize("name", ["nicknames.csv", "variants.csv", "companies.txt"])
def test_what_is_said_to_be_ready_is_its_own_key(name: str) -> None:
    words = {word for row in rows(name) for word in re.split("[,; ]+", row) if word and is_ready(word)}
    assert len(words) > 1_000
    assert not [word for word in words if key(word) != word]
