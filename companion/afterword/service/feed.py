"""The calendar file of what is due: kept up to date at each change and every hour, for its owner alone."""

import asyncio
from dataclasses import replace
from pathlib import Path

from afterword import config, private_file
from afterword.contract import FeedReply
from afterword.errors import AfterwordError, BadInput
from afterword.service.book import Book
from afterword.service.choice import Choice
from afterword.service.clock import Clock
from afterword.service.logfile import log
from afterword.verdict.due import Todo, due

_SECONDS = 3600.0
_MARK = "PRODID:-//Afterword//EN"
_START = 200  # bytes in which a feed of ours says that it is one


class Feed:
    """`path`: where it is kept, None where none is wished. `trouble`: why it could not be written last."""

    def __init__(self, book: Book, policy: Choice, clock: Clock, path: str | None) -> None:
        self.path = Path(path) if path else None
        self.trouble: str | None = None
        self._book = book
        self._policy = policy
        self._clock = clock
        self._wished = asyncio.Event()
        self._written = -1

    def state(self) -> FeedReply:
        """How it stands, in words."""
        path, trouble = self.path, self.trouble
        text = (
            f"{path} is kept up to date: let your calendar subscribe to it."
            if path
            else "No calendar file is kept."
        )
        return FeedReply(path=str(path) if path else None, ok=trouble is None, text=trouble or text)

    async def choose(self, path: Path | None) -> None:
        """Keep it there from now on, and write it at once; None: no longer, and take the file away.

        Raises BadInput where no file can be, or where something else's file is.
        """
        if path is not None:
            _refuse(path)
        before, self.path, self.trouble = self.path, path, None
        if path is not None:
            await self.write()
            if self.trouble:
                self.path, trouble = before, self.trouble
                raise BadInput(trouble, "path")
        await asyncio.to_thread(_remember, path, before)
        self._wished.set()

    async def keep(self) -> None:
        """For ever: write it when the log has changed, and hourly, for what time alone brings."""
        while True:
            if self.path is None:
                self._wished.clear()
                await self._wished.wait()  # whoever names a path writes it at once
            else:
                await self.write()
            if self._written == self._book.log.revision:
                await self._book.changed.wait(_SECONDS)

    async def write(self) -> None:
        """Write it as of now."""
        path, self._written = self.path, self._book.log.revision
        try:
            held = await self._book.read()
            self._written = held.revision
            todos = due(held, self._policy.chosen, self._clock.now())
            if path:
                await asyncio.to_thread(_write, path, todos)
            self.trouble = None
        except (AfterwordError, OSError) as error:
            reason = error.text if isinstance(error, AfterwordError) else f"{error.strerror}."
            self.trouble = f"{path} cannot be written: {reason} `afterword due --feed` names another place."
            log.warning("the calendar of what is due cannot be written")


def _remember(path: Path | None, before: Path | None) -> None:
    config.write(replace(config.read(), feed=str(path) if path else None))
    if before and before != path:
        before.unlink(missing_ok=True)


def _write(path: Path, todos: list[Todo]) -> None:
    from afterword.exports.feed import feed  # what writes calendars takes half a second to load

    if not path.parent.is_dir():
        raise FileNotFoundError(2, "its folder is gone")
    private_file.write_bytes(path, feed(todos).encode())


def _refuse(path: Path) -> None:
    if not path.is_absolute() or path.is_dir() or not path.parent.is_dir():
        raise BadInput(f"There can be no file {path}. Name one in a folder that is there.", "path")
    if path.exists() and not _is_ours(path):
        raise BadInput(f"{path} is another program's file and was left as it is. Name another.", "path")


def _is_ours(path: Path) -> bool:
    try:
        with path.open("rb") as stream:
            return _MARK.encode() in stream.read(_START)
    except OSError:
        return False
