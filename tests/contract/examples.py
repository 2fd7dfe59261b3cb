"""One verdict of each level, as the core gives them: `python -m tests.contract.examples` writes them anew.

`contract/examples/verdicts.json` is what the extension's tests draw: both sides speak of the same thing.
"""

import json
from datetime import timedelta
from pathlib import Path
from typing import Any

from afterword.contract import Profile, Verdict
from afterword.verdict.facts import Remembered
from tests.verdict.worlds import LONG_AGO, NOW, PRIYA, PRIYAS_PROFILE, STRANGER, THURSDAY, acme, met

FILE = Path(__file__).resolve().parents[2] / "contract" / "examples" / "verdicts.json"

NAMESAKE = Profile(slug="priya-nair-12", name="Priya Nair", company="Bright Smiles")
COLLEAGUE = Profile(slug="jonas-weber-8", name="Jonas Weber", company="Acme")
REMEMBERED = Remembered(at=LONG_AGO, person=PRIYA, detail="your story about the payments outage")

EXAMPLES: dict[str, tuple[Profile, Verdict]] = {
    name: (profile, world.verdict(profile))
    for name, profile, world in (
        ("not_yet", PRIYAS_PROFILE, acme().meets(THURSDAY)),
        ("ask_first", PRIYAS_PROFILE, acme("recruiter_inhouse")),
        ("go", PRIYAS_PROFILE, met().tell(REMEMBERED).stands("rejected", NOW - timedelta(days=1))),
        ("settled", PRIYAS_PROFILE, met().invitation("sent", NOW - timedelta(days=1))),
        ("confirm", NAMESAKE, acme().meets(THURSDAY)),
        ("unlisted", STRANGER, acme().meets(THURSDAY)),
        (
            "offer",
            PRIYAS_PROFILE.model_copy(update={"name": "Priya Shah"}),
            acme().works_at("Acme", LONG_AGO).meets(THURSDAY),
        ),
        ("company_open", COLLEAGUE, acme().meets(THURSDAY)),
    )
}


def as_json() -> list[dict[str, Any]]:
    return [
        {
            "name": name,
            "profile": profile.model_dump(mode="json", exclude_none=True),
            "verdict": verdict.model_dump(mode="json"),
        }
        for name, (profile, verdict) in EXAMPLES.items()
    ]


if __name__ == "__main__":
    FILE.write_text(json.dumps(as_json(), indent=2, ensure_ascii=False) + "\n")
