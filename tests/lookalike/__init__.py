"""A look-alike of LinkedIn's pages, written from the facts in LINKEDIN.md. All people are invented.

`Site` serves it on 127.0.0.1 over HTTPS; a browser reaches it as https://www.linkedin.com by
`--host-resolver-rules`. `Site.world` says how LinkedIn behaves just now and records what was really sent.
"""

from tests.lookalike.scenario import Scenario as Scenario
from tests.lookalike.site import Site as Site
