"""What Playwright 1.65 counts on in WebDriver BiDi and Firefox 153 does not do, done in another way.

Three things: media features are set; the end of a tab or window with an extension's page is told; and so is
the realm of such a page, which Firefox forgets to tell now and then.
"""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

from afterword.demo.beside import Beside

Message = dict[str, Any]

MEDIA = "emulation.setMediaFeaturesOverride"
CLOSE = "browsingContext.close"
COMMITTED = "browsingContext.navigationCommitted"
ENDED = "browsingContext.contextDestroyed"
REALM, REALM_ENDED = "script.realmCreated", "script.realmDestroyed"
OWN_PAGE = "moz-extension:"
BETWEEN_LOOKS_SECONDS = 0.03

# In the browser's own window.
SET_SCHEME = """(scheme, ...contexts) => {
  const { NavigableManager } = ChromeUtils.importESModule(
    "chrome://remote/content/shared/NavigableManager.sys.mjs");
  for (const context of contexts)
    NavigableManager.getBrowsingContextById(context).top.prefersColorSchemeOverride = scheme;
}"""


def _event(method: str, params: Message) -> Message:
    return {"type": "event", "method": method, "params": params}


def _ended(context: str) -> Message:
    """It does no harm to hear it twice."""
    return _event(ENDED, {"context": context, "parent": None, "children": []})


def _is_own(realm: Message) -> bool:
    """Whether it is an extension's page itself, not Playwright's place beside it."""
    return str(realm["origin"]).startswith(OWN_PAGE) and "context" in realm and "sandbox" not in realm


class Gaps:
    """The gaps of one session. `ask` asks Firefox, `tell` tells Playwright."""

    def __init__(
        self,
        ask: Callable[[str, Message], Awaitable[Message]],
        tell: Callable[[Message], Awaitable[None]],
    ) -> None:
        self._ask = ask
        self._tell = tell
        self._closing: dict[int, str] = {}
        self._realms: set[str] = set()
        self._own: dict[str, str] = {}  # tabs with an extension's page, and its realm
        self._do = Beside().do

    def takes(self, command: Message) -> bool:
        """Whether a command of Playwright's is done here, thus is not for Firefox."""
        if command["method"] == CLOSE:
            self._closing[command["id"]] = command["params"]["context"]
        if command["method"] == MEDIA:
            self._do(self._set_scheme(command))
        return bool(command["method"] == MEDIA)

    def withholds(self, message: Message) -> bool:
        """Whether Playwright has been told this before."""
        if message.get("method") != REALM:
            return False
        realm = message["params"]["realm"]
        known = realm in self._realms
        self._realms.add(realm)
        if _is_own(message["params"]):
            self._own[message["params"]["context"]] = realm
        return known

    async def follow(self, message: Message) -> None:
        """What Firefox leaves unsaid after this message."""
        if context := self._closing.pop(message.get("id", 0), None):
            await self._tell(_ended(context))
        if message.get("method") == COMMITTED and message["params"]["url"].startswith(OWN_PAGE):
            self._do(self._tell_realm(message["params"]["context"]))
        if message.get("method") == REALM_ENDED:
            ended = message["params"]["realm"]
            for context in [tab for tab, realm in self._own.items() if realm == ended]:
                self._do(self._tell_end(context, ended))

    async def _set_scheme(self, command: Message) -> None:
        scheme = command["params"]["features"].get("prefers-color-scheme") or "none"
        windows = await self._ask("browsingContext.getTree", {"moz:scope": "chrome", "maxDepth": 0})
        # Without contexts it is said of the whole browser, at its start.
        texts = [scheme, *command["params"].get("contexts", ())]
        call = {
            "functionDeclaration": SET_SCHEME,
            "arguments": [{"type": "string", "value": text} for text in texts],
            "target": {"context": windows["result"]["contexts"][0]["context"]},
            "awaitPromise": False,
        }
        await self._ask("script.callFunction", call)
        await self._tell({"type": "success", "id": command["id"], "result": {}})

    async def _tell_realm(self, context: str) -> None:
        """The realm of an extension's page, as soon as it is there."""
        while True:
            answer = await self._ask("script.getRealms", {"context": context, "type": "window"})
            if answer["type"] == "error":
                return  # the tab is gone
            for realm in filter(_is_own, answer["result"]["realms"]):
                event = _event(REALM, realm)
                if not self.withholds(event):
                    await self._tell(event)
                return
            await asyncio.sleep(BETWEEN_LOOKS_SECONDS)

    async def _tell_end(self, context: str, realm: str) -> None:
        """The end of a tab whose page has ended, unless another page comes in it."""
        while self._own.get(context) == realm:
            answer = await self._ask("browsingContext.getTree", {"root": context, "maxDepth": 0})
            if answer["type"] == "error":
                await self._tell(_ended(context))
            if answer["type"] == "error" or not answer["result"]["contexts"][0]["url"].startswith(OWN_PAGE):
                del self._own[context]
                return
            await asyncio.sleep(BETWEEN_LOOKS_SECONDS)
