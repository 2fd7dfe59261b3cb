"""What a test switches: which page generation, which language, how LinkedIn takes a click."""

from dataclasses import dataclass, field
from typing import Any, Literal

Layout = Literal[
    "sdui",
    "sdui_id",
    "sdui_capital",
    "sdui_2025",
    "sdui_hybrid",
    "sdui_framed",
    "sdui_logos",
    "ember",
    "unknown",
]
Outlet = Literal["shadow", "light", "frame"]
Behaviour = Literal["dialog", "direct", "weekly_limit", "near_limit", "email", "know"]
Controls = Literal["mixed", "links", "buttons"]
Hint = Literal["all", "href", "key", "link", "label", "none"]

# What the page's own scripts must know to behave.
BEHAVIOUR = (
    "invite", "notes_left", "note_limit", "outlet", "redraw_ms", "nodes", "mutations",
)  # fmt: skip


@dataclass
class Scenario:
    """What a test switches.

    - layout: the page generation (LINKEDIN.md 2). Variants of SDUI: `id` has its keys in `id=`, `capital`
      says `TopCard`, `2025` wraps every Connect and has random keys, `hybrid` draws the profile's row in the
      interop shadow root, `framed` a whole Ember page in the interop frame, `logos` has pictures in the
      company pill; `unknown` is one nobody has seen yet
    - outlet: where dialogs mount (4); None is LinkedIn's way: shadow root in SDUI, light DOM elsewhere
    - invite: what a click on Connect leads to; `direct` is the flow without a dialog
    - notes_left: personalised notes left this month; 0 brings the upsell
    - note_limit: 200 free, 300 Premium
    - language: a file in languages/
    - held: steps of rendering that wait for `World.release`: hydrate, actions, stale, title, menu, redirect,
      frame
    - controls: what Connect is beside other people: links, buttons without an address, or both
    - hint: the only thing that tells whose Connect is whose on cards; `none` leaves an icon without a name
    - unread: the number before the title; 0 is none
    - title_lags: after moving on, the title changes only when the step `title` is through
    - keeps_pages: pages may stay in the back/forward cache; LinkedIn's header forbids it
    - redirects: by vanity name, where LinkedIn leads from a profile some moments later
    - marks_self: LinkedIn adds `?isSelfProfile=` to a profile's address
    - redraw_ms: React draws every card anew that often, in milliseconds; 0 is never
    - nodes, mutations: so many nodes more in main; so many changes a second by the page itself
    - curious: the page's own script looks for Afterword (static/spy.js)
    """

    layout: Layout = "sdui"
    outlet: Outlet | None = None
    invite: Behaviour = "dialog"
    notes_left: int = 4
    note_limit: Literal[200, 300] = 200
    language: str = "en"
    held: frozenset[str] = frozenset()
    controls: Controls = "mixed"
    hint: Hint = "all"
    unread: int = 0
    title_lags: bool = False
    keeps_pages: bool = False
    redirects: dict[str, str] = field(default_factory=dict)
    marks_self: bool = False
    redraw_ms: int = 0
    nodes: int = 0
    mutations: int = 0
    curious: bool = True

    @property
    def family(self) -> str:
        """The folder of templates: sdui, ember or unknown."""
        return self.layout.partition("_")[0]

    def behaviour(self) -> dict[str, Any]:
        """What the page's scripts ask for, as JSON."""
        return {name: getattr(self, name) for name in BEHAVIOUR}
