"""Asking something that may never answer."""

import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar

T = TypeVar("T")


def in_time(seconds: float, question: Callable[[], T]) -> T:
    """The answer, or whatever the question raised. Raises TimeoutError after so many seconds.

    The question then goes on in its thread, which does not keep the process alive (as a thread pool's would).
    """
    answer: Future[T] = Future()

    def ask() -> None:
        try:
            answer.set_result(question())
        except BaseException as error:  # noqa: BLE001 - it is raised again, where it was asked
            answer.set_exception(error)

    threading.Thread(target=ask, daemon=True, name="key store").start()
    return answer.result(seconds)
