"""What is kept comes back, in both databases: appending, reading, taking back."""

from datetime import datetime, timedelta, timezone
from threading import Thread

import pytest

from afterword.errors import Conflict, NotFound
from afterword.store import Store
from afterword.verdict.facts import FACTS, Named
from tests.store.samples import EVERY_KIND, KEY, NOW, PRIYA, named

EMPTY: tuple[int, list[object]] = (0, [])


def test_there_is_a_sample_of_every_kind() -> None:
    assert {type(fact) for fact in EVERY_KIND} == set(FACTS)


def test_a_new_store_is_empty(store: Store) -> None:
    assert store.facts() == EMPTY
    assert store.revision() == 0


def test_every_kind_of_fact_comes_back_in_order_after_reopening(store: Store, url: str | None) -> None:
    store.append(EVERY_KIND, "log")
    store.close()
    again = Store.open(url, KEY)
    assert again.facts() == (1, list(EVERY_KIND))
    again.close()


def test_a_moment_comes_back_as_the_same_moment_in_utc(store: Store) -> None:
    kathmandu = timezone(timedelta(hours=5, minutes=45))
    told = Named(at=datetime(2026, 2, 28, 23, 59, 59, 999999, tzinfo=kathmandu), person=PRIYA, name="P")
    store.append([told], "log")
    [kept] = store.facts()[1]
    assert kept.at == told.at
    assert kept.at.utcoffset() == timedelta(0)


def test_each_change_counts(store: Store) -> None:
    assert [store.append([named(n)], "log") for n in range(3)] == [1, 2, 3]
    assert store.revision() == 3


def test_a_change_made_elsewhere_is_seen(store: Store, url: str | None) -> None:
    other = Store.open(url, KEY)
    other.append([named(1)], "log")
    assert store.facts() == (1, [named(1)])
    other.close()


def test_the_one_who_comes_second_is_told(store: Store, url: str | None) -> None:
    other = Store.open(url, KEY)
    seen = store.revision()
    other.append([named(1)], "log", expected=seen)
    with pytest.raises(Conflict):
        store.append([named(2)], "log", expected=seen)
    assert store.facts() == (1, [named(1)])
    store.append([named(2)], "log", expected=store.revision())
    other.close()


def test_two_writers_lose_nothing(store: Store, url: str | None) -> None:
    other = Store.open(url, KEY)

    def write(into: Store, numbers: range) -> None:
        for number in numbers:
            into.append([named(number)], "log")

    threads = [
        Thread(target=write, args=(store, range(40))),
        Thread(target=write, args=(other, range(40, 80))),
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    other.close()
    revision, facts = store.facts()
    assert revision == 80
    assert set(facts) == {named(number) for number in range(80)}


def test_undo_goes_back_to_the_beginning(store: Store) -> None:
    for title, fact in (("log", named(1)), ("outcome", named(2)), ("update", named(3))):
        store.append([fact], title)
    assert store.undo() == (4, "update", [named(3)])
    assert store.facts() == (4, [named(1), named(2)])
    assert store.undo() == (5, "outcome", [named(2)])
    assert store.undo() == (6, "log", [named(1)])
    with pytest.raises(NotFound):
        store.undo()
    assert store.facts() == (6, [])


def test_what_is_told_after_an_undo_is_the_next_to_be_undone(store: Store) -> None:
    store.append([named(1)], "log")
    store.append([named(2)], "log")
    store.undo()
    store.append([named(3)], "import")
    assert store.undo()[1] == "import"
    assert store.facts()[1] == [named(1)]


def test_a_refused_undo_changes_nothing(store: Store) -> None:
    with pytest.raises(NotFound):
        store.undo()
    assert store.revision() == 0


@pytest.mark.parametrize("title", ["Priya Nair", "log priya", "Log", "", "x" * 21])
def test_a_title_is_one_word_so_that_it_holds_no_name(store: Store, title: str) -> None:
    with pytest.raises(AssertionError, match="one lower-case word"):
        store.append([named(1)], title)
    assert store.facts() == EMPTY


def test_a_failed_append_leaves_nothing(store: Store) -> None:
    def some() -> object:
        yield named(1)
        raise RuntimeError("interrupted")

    with pytest.raises(RuntimeError, match="interrupted"):
        store.append(some(), "log")  # type: ignore[arg-type]
    assert store.facts() == EMPTY


def test_thirty_thousand_facts_come_back(store: Store) -> None:
    many = [named(number) for number in range(30_000)]
    store.append(many, "import")
    assert store.facts() == (1, many)


def test_the_latest_moment_sorts_and_keeps(store: Store) -> None:
    store.append([Named(at=NOW + timedelta(days=365 * 900), person=PRIYA, name="P")], "log")
    assert store.facts()[1][0].at.year > 2900


def test_only_the_change_that_is_meant_is_taken_back(store: Store) -> None:
    store.append([named(1)], "log")
    store.append([named(2)], "log")
    with pytest.raises(Conflict):
        store.undo(expected=1)
    assert store.facts() == (2, [named(1), named(2)])
    assert store.undo(expected=2) == (3, "log", [named(2)])
