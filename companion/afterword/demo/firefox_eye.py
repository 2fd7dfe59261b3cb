"""Looks into closed shadow roots in Firefox: its accessibility tree, asked for by the browser itself."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from afterword.demo.eye import PARTS, Box, Gone, Node
from afterword.demo.missed import Missed

# How many processes a tab may go through during one look.
PROCESSES = 10
LOOK = Path(__file__).with_suffix(".js").read_text(encoding="utf-8")

# In the browser's own window: hands the tab's process the script and waits for what it sends back. A tab that
# goes to another page may change its process meanwhile: then nobody answers, and the next process is asked.
HAND_OVER = """async (context, answer, script) => {
  const { NavigableManager } = ChromeUtils.importESModule(
    "chrome://remote/content/shared/NavigableManager.sys.mjs");
  const messages = NavigableManager.getBrowsingContextById(context).embedderElement.messageManager;
  const { promise, resolve } = Promise.withResolvers();
  const hear = ({ data }) => resolve(data);
  setTimeout(resolve, 2000, null);
  messages.addMessageListener(answer, hear);
  messages.loadFrameScript("data:application/javascript;charset=utf-8," + encodeURIComponent(script), false);
  const found = await promise;
  messages.removeMessageListener(answer, hear);
  return JSON.stringify(found);
}"""

System = Callable[..., str]
"""Calls a JavaScript function in the browser's own window, with texts as arguments."""


class FirefoxEye:
    """The Eye for the tab `context` in Firefox."""

    def __init__(self, system: System, context: str) -> None:
        self._system = system
        self._context = context
        self._asked = 0

    def nodes(self) -> list[Node]:
        return [Node(**raw | {"part": tuple(raw["part"])}) for raw in self._ask("nodes")]

    def box(self, node: Node) -> Box:
        left, top, right, bottom = self._about(node, "box")
        return left, top, right, bottom

    def reveal(self, node: Node) -> None:
        self._about(node, "reveal")

    def style(self, node: Node, name: str) -> str:
        return str(self._about(node, "style", name=name))

    def _about(self, node: Node, ask: str, **more: str) -> Any:
        found = self._ask(ask, number=node.number, **more)
        if found is None:
            raise Gone(node.name)
        return found

    def _ask(self, ask: str, **more: object) -> Any:
        for _ in range(PROCESSES):
            self._asked += 1
            task = {"answer": f"afterword:{self._asked}", "ask": ask, "parts": sorted(PARTS), **more}
            script = f"{{ const TASK = {json.dumps(task)};\n{LOOK} }}"
            answer = json.loads(self._system(HAND_OVER, self._context, task["answer"], script))
            if answer and "error" in answer:
                raise Missed(f"Firefox could not look into the page: {answer['error']}")
            if answer:
                return answer["found"]
        raise Missed("Firefox's tab does not answer.")
