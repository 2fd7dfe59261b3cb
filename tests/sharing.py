"""How tests are shared out among processes: a file's together, and each browser's of a file by themselves.

Not `--dist loadgroup`: it marks tests by rewriting their ids, which pytest 9.2 no longer takes from a plugin.
"""

import re

from xdist.scheduler import LoadScopeScheduling

_BROWSER = re.compile(r"\[(chromium|firefox)\b")


class ByFileAndBrowser(LoadScopeScheduling):
    """Whoever is free takes the next file, in the order of collection (`--no-loadscope-reorder`)."""

    def _split_scope(self, nodeid: str) -> str:
        browser = _BROWSER.search(nodeid)
        return nodeid.partition("::")[0] + (browser[0] if browser else "")
