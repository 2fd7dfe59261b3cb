"""Write everything that is generated from the contract: `make contract`.

`contract/schema.json`   JSON Schema 2020-12 of every model that crosses the wire
`contract/openapi.json`  OpenAPI 3.1 from the ROUTES table, for third parties and API fuzzing
`extension/src/wire/contract.ts` is written from schema.json by json-schema-to-typescript.

With `--check` nothing is written; stale output is named and the exit code is 1.
"""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from pydantic.json_schema import models_json_schema

from afterword import __version__
from afterword.contract import ROUTES, ErrorReply

ROOT = Path(__file__).resolve().parent.parent
EXTENSION = ROOT / "extension"
LICENSE = {"name": "MIT", "identifier": "MIT"}
TYPES = EXTENSION / "src" / "wire" / "contract.ts"


def _definitions(template: str) -> dict[str, Any]:
    requests = {route.request for route in ROUTES}
    replies = {route.reply for route in ROUTES} | {ErrorReply}
    both = [(model, "validation") for model in requests] + [
        (model, "serialization") for model in replies - requests
    ]
    both.sort(key=lambda pair: pair[0].__name__)
    _, schema = models_json_schema(both, ref_template=template)  # type: ignore[arg-type]
    return dict(schema["$defs"])


def schema() -> dict[str, Any]:
    """Every model, and the table of routes as an enumeration."""
    definitions = _definitions("#/$defs/{model}")
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "AfterwordContract",
        "description": "Generated from companion/afterword/contract by `make contract`. Do not edit.",
        "type": "object",
        "additionalProperties": False,
        "properties": {
            route.name: {
                "type": "object",
                "description": route.text,
                "additionalProperties": False,
                "required": ["request", "reply"],
                "properties": {
                    "request": {"$ref": f"#/$defs/{route.request.__name__}"},
                    "reply": {"$ref": f"#/$defs/{route.reply.__name__}"},
                },
            }
            for route in ROUTES
        },
        "required": [route.name for route in ROUTES],
        "$defs": {**definitions},
    }


def openapi() -> dict[str, Any]:
    """The same table as OpenAPI."""

    def body(model: str) -> dict[str, Any]:
        return {"application/json": {"schema": {"$ref": f"#/components/schemas/{model}"}}}

    def operation(route: Any) -> dict[str, Any]:
        return {
            "operationId": route.name,
            "summary": route.text,
            "security": [{"afterword": []}] if route.signed else [],
            "requestBody": {"required": True, "content": body(route.request.__name__)},
            "responses": {
                "200": {"description": "Done.", "content": body(route.reply.__name__)},
                "default": {
                    "description": "Refused, and what to do.",
                    "content": body("ErrorReply"),
                },
            },
        }

    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Afterword companion",
            "version": __version__,
            "license": {"name": "MIT", "identifier": "MIT"},
        },
        "servers": [{"url": "http://127.0.0.1:{port}", "variables": {"port": {"default": "47653"}}}],
        "paths": {route.path: {"post": operation(route)} for route in ROUTES},
        "components": {
            "schemas": _definitions("#/components/schemas/{model}"),
            "securitySchemes": {
                "afterword": {
                    "type": "apiKey",
                    "in": "header",
                    "name": "Authorization",
                    "description": "Afterword client_id,ts,n,mac: see companion/afterword/protocol.py",
                }
            },
        },
    }


def types(schema_text: str) -> str:
    """TypeScript for the extension."""
    done = subprocess.run(
        ["node", "scripts/contract.mjs"],
        cwd=EXTENSION, input=schema_text, capture_output=True, text=True, check=True,
    )  # fmt: skip
    return done.stdout


def outputs() -> dict[Path, str]:
    """What belongs where."""
    schema_text = json.dumps(schema(), indent=2, sort_keys=True, ensure_ascii=False) + "\n"
    return {
        ROOT / "contract" / "schema.json": schema_text,
        ROOT / "contract" / "openapi.json": json.dumps(openapi(), indent=2, ensure_ascii=False) + "\n",
        TYPES: types(schema_text),
    }


def main() -> int:
    made = outputs()
    stale = [path for path, text in made.items() if not path.exists() or path.read_text() != text]
    for path in stale:
        if "--check" in sys.argv:
            sys.stderr.write(f"{path.relative_to(ROOT)} is stale: run `make contract` and commit it.\n")
        else:
            path.write_text(made[path])
            sys.stderr.write(f"wrote {path.relative_to(ROOT)}\n")
    return 1 if stale and "--check" in sys.argv else 0


if __name__ == "__main__":
    sys.exit(main())
