"""What people are found by. Everybody here is invented."""

from afterword.verdict import facts as f
from afterword.verdict.identify.index import index_of
from afterword.verdict.identify.postings import everybody, post, posted
from afterword.verdict.log import Log
from tests.identify.logs import EARLY, LATER, id_of, involved, log_of


def test_who_is_called_by_all_these_words() -> None:
    index = index_of(log_of(("Priya Nair", None), ("Priya Menon", None)))
    assert index.called(["priya", "nair"]) == {id_of(0)}
    assert index.called(["priya"]) == {id_of(0), id_of(1)}
    assert index.called([]) == set()


def test_somebody_without_a_name_is_no_hindrance() -> None:
    log = Log(involved(7, 1, "Acme"))
    assert index_of(log).called(["priya"]) == set()
    log.add(f.Named(at=LATER, person=id_of(7), name="Priya Nair"))
    assert index_of(log).called(["priya"]) == {id_of(7)}


def test_it_follows_what_is_told() -> None:
    log = log_of(("Priya Nair", None))
    index = index_of(log)
    log.add(f.Named(at=EARLY, person=id_of(1), name="李 Priya"))
    log.add(f.Named(at=EARLY, person=id_of(2), name="Li Priya"))
    assert index_of(log) is index
    assert index.called(["priya", "li"]) == {id_of(1), id_of(2)}


def test_one_person_is_kept_without_a_list() -> None:
    table: dict[str, str | list[str]] = {}
    assert [post(table, "a", "1"), post(table, "a", "1"), post(table, "a", "2")] == [True, False, False]
    assert posted(table, "a") == ["1", "2"]
    assert posted(table, "b") == ()
    assert post(table, "b", "3")
    assert posted(table, "b") == ("3",)
    assert everybody(table, ["a", "b", "c"]) == {"1", "2", "3"}
