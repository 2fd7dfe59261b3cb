"""How a refusal is told: one sentence on stderr; with --json, the error object on stdout too."""

import json
import sys
from collections.abc import Sequence

from afterword.cli.refusal import body_of
from afterword.cli.show.plain import plain
from afterword.errors import AfterwordError, Ambiguous

FLAGS = {"person_id": "--person", "application_id": "--application"}


def tell(error: AfterwordError, args: Sequence[str]) -> int:
    """Say it; the exit code."""
    if "--json" in args:
        print(json.dumps({"error": body_of(error)}, ensure_ascii=False))
    print(plain(" ".join(error.text.split())), file=sys.stderr)
    if isinstance(error, Ambiguous):
        flag = FLAGS.get(error.field, "--person")
        for candidate in error.candidates:
            print(f"  {flag} {candidate['id']}  {described(candidate)}", file=sys.stderr)
        if args[:1] == ["log"] and flag == FLAGS["person_id"]:
            print("  --new  somebody else, not in your log yet", file=sys.stderr)
    return error.exit_code


def described(candidate: dict[str, str]) -> str:
    """A candidate in one line."""
    parts = [candidate.get(part) for part in ("name", "company", "detail")]
    return plain(" · ".join(part for part in parts if part))
