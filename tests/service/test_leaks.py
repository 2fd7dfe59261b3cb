"""Nothing of the log, of the user or of us gets where it should not be (SECURITY.md, "Leaks")."""

import json
import stat
from pathlib import Path

import pytest

from afterword.config import Config
from afterword.contract import Wire
from afterword.service.dispatch import answer
from afterword.service.logfile import start_log
from afterword.service.opening import opened
from afterword.service.routes import HANDLERS
from tests.companion import PATIENCE_SECONDS, Companion, running, start_process
from tests.service.paired import paired
from tests.service.raw import BODY, REFUSAL, body_of, refused, request, status_of

SECRETS = (
    "Quillanne", "Vexworth", "Zorblatt", "quillanne@", "whisker-typed", "Kestrel Analyst", "Brontide",
    "moonlit",
)  # fmt: skip


def use(companion: Companion) -> None:
    """Everything that a user does, with words that occur nowhere else."""
    person = {"name": "Quillanne Vexworth"}
    told = {
        "name": "Quillanne Vexworth",
        "company": "Zorblatt",
        "role": "Kestrel Analyst",
        "starts_at": "2026-12-03T15:00:00+01:00",
        "linkedin": "https://www.linkedin.com/in/quillanne-vexworth/",
        "email": "quillanne@zorblatt.example",
        "topics": "whisker-typed graphs",
    }
    companion.ok("log", told)
    companion.ok("verdict", {"name": "Quillanne Vexworth", "company": "Zorblatt"})
    companion.ok("verdict", {"name": "Brontide Stranger", "url": "https://www.linkedin.com/in/brontide/"})
    companion.ok("suggested", {"person": person, "words": "moonlit let's connect"})
    companion.ok("note", {"person": person, "detail": "whisker-typed graphs", "remember": True})
    companion.ok("outcome", {"company": "Zorblatt", "status": "rejected"})
    companion.ok("show", {"person": person})
    companion.ok("list")
    companion.call("log", {"name": "Quillanne Vexworth", "starts_at": "moonlit"})
    companion.call("invitation", {"person": {"name": "Brontide Stranger"}, "step": "sent"})
    companion.ok("undo")
    companion.ok("forget", {"person": person})


def test_no_log_file_says_anything_about_anybody(companion: Companion) -> None:
    browser = paired(companion)
    use(companion)
    refused(companion, request(companion.caller, host="quillanne.example", target="/v1/Vexworth"))
    companion.raw(b"GET /Quillanne \x00\x01 HTTP/9.9\r\nVexworth\r\n\r\n")
    companion.stop()
    files = list((companion.home / "log").iterdir())
    text = "".join(file.read_text(encoding="utf-8") for file in files)
    assert "ready on port" in text
    own = (browser.client_id, browser.key.hex(), companion.caller.client_id, companion.caller.key.hex())
    assert [word for word in (*SECRETS, *own) if word.lower() in text.lower()] == []


def test_nothing_lies_in_the_home_in_plain(companion: Companion) -> None:
    use(companion)
    companion.ok("log", {"name": "Quillanne Vexworth", "company": "Zorblatt"})
    companion.stop()
    for file in (path for path in companion.home.rglob("*") if path.is_file()):
        data = file.read_bytes().lower()
        assert [word for word in SECRETS if word.lower().encode() in data] == [], file


def test_only_the_owner_may_read_what_we_write(companion: Companion) -> None:
    for path in (companion.home, *companion.home.rglob("*")):
        mode = stat.S_IMODE(path.stat().st_mode)
        assert mode == (0o700 if path.is_dir() else 0o600), path


def test_a_look_up_of_a_stranger_leaves_no_trace(companion: Companion) -> None:
    before = companion.ok("list")
    companion.ok("verdict", {"name": "Brontide Stranger", "company": "Zorblatt"})
    status, reply = companion.call("invitation", {"person": {"name": "Brontide Stranger"}, "step": "sent"})
    assert (status, reply["error"]["code"]) == (404, "not_found")
    assert companion.ok("list") == before


@pytest.mark.parametrize(
    "data",
    [
        b"GET\r\n\r\n",
        b"GET / HTTP/9.9\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: a\r\n b\r\n\r\n",
        b"POST / HTTP/1.1\r\nContent-Length: x\r\n\r\n",
        b"POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n",
        b"POST / HTTP/1.1\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n\r\n",
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
        b"\xff" * 100 + b"\r\n\r\n",
        b"GET /" + b"a" * 20_000 + b" HTTP/1.1\r\n\r\n",
    ],
)
def test_what_is_not_even_http_gets_the_same_answer(shared: Companion, data: bytes) -> None:
    with shared.socket() as sock:
        sock.sendall(data + b"\r\n\r\n")
        reply = sock.recv(65536)
    assert reply
    assert status_of(reply) == 401
    assert body_of(reply) == REFUSAL
    assert b"aiohttp" not in reply.lower()


async def test_an_error_of_our_own_says_nothing_of_its_inside(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def broken(*_: object) -> Wire:
        raise ValueError("moonlit Quillanne")

    monkeypatch.setitem(HANDLERS, "watch", broken)
    start_log()
    async with opened(Config(), port=1) as service:
        status, reply = await answer(service, service.clients.terminal, "/v1/watch", BODY)
    assert (status, json.loads(reply)["error"]["code"]) == (500, "internal")
    written = (home / "log" / "afterword.log").read_text()
    assert "ValueError at " in written
    assert "moonlit" not in written
    assert [word for word in (b"moonlit", b"ValueError", b".py") if word in reply] == []


@pytest.mark.parametrize("name", ["run", "run/service.json"])
def test_a_link_in_the_runtime_files_place_is_refused(home: Path, tmp_path: Path, name: str) -> None:
    """Somebody else could have put it there, to read the key or to have us overwrite a file."""
    aim = tmp_path / "aim"
    if name == "run":
        aim.mkdir()
    else:
        aim.write_text("precious")
        (home / "run").mkdir(mode=0o700)
    (home / name).symlink_to(aim)
    process = start_process(home)
    _, told = process.communicate(timeout=PATIENCE_SECONDS)
    assert process.returncode == 3
    assert "link" in told.decode()
    assert "Traceback" not in told.decode()
    assert aim.is_dir() or aim.read_text() == "precious"


def test_a_runtime_folder_that_is_open_to_others_is_closed(home: Path) -> None:
    (home / "run").mkdir(mode=0o755)
    (home / "run").chmod(0o777)
    with running(home):
        assert stat.S_IMODE((home / "run").stat().st_mode) == 0o700
