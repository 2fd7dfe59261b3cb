"""Every word a person reads, situation by situation: `python -m tests.verdict.said` writes said.txt anew.

The page is there to be read over: a change of wording shows up in it as a change of a sentence.
"""

from collections.abc import Iterator
from pathlib import Path

from afterword.contract.verdict import Verdict
from afterword.words import PolicyName
from tests.verdict.test_table import TABLE
from tests.verdict.worlds import NOW

PAGE = Path(__file__).with_name("said.txt")


def said() -> str:
    return "\n".join(_blocks()) + "\n"


def _blocks() -> Iterator[str]:
    """Each verdict that reads differently once, under the first policy and situation that give it."""
    seen = set()
    for policy in PolicyName:
        for row in TABLE:
            verdict = row.world().verdict(row.profile, policy)
            words = "\n".join(_in_words(verdict, in_full=policy is PolicyName.ARTICLE))
            if words not in seen:
                seen.add(words)
                yield f"[{policy}: {row.name}]\n{words}\n"


def _in_words(verdict: Verdict, in_full: bool) -> Iterator[str]:
    """Under another policy than the article's the decisive finding is enough."""
    yield verdict.title
    for finding in verdict.findings if in_full else verdict.findings[:1]:
        until = f" Until {finding.until}." if finding.until else ""
        yield f"  {finding.text}{until} ({finding.source})"
    advice = verdict.advice
    at = f" (at {advice.at - NOW} from now)" if advice.at else ""
    yield f"  -> {advice.text}{at}"


if __name__ == "__main__":
    PAGE.write_text(said(), encoding="utf-8")
