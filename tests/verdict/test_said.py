"""What a person reads, compared with the page on which it was read over."""

from tests.verdict.said import PAGE, said


def test_the_page_is_up_to_date() -> None:
    assert said() == PAGE.read_text(encoding="utf-8"), "python -m tests.verdict.said writes it anew"
