"""The contract: every model that crosses the wire, and the ROUTES table (DESIGN.md, "The wire").

The extension's types, the JSON Schema in `contract/` and the OpenAPI document are generated from here by
`make contract`; stale output fails `make check`.
"""

from afterword.contract.base import *
from afterword.contract.due import *
from afterword.contract.exports import *
from afterword.contract.imports import *
from afterword.contract.notes import *
from afterword.contract.profile import *
from afterword.contract.replies import *
from afterword.contract.requests import *
from afterword.contract.routes import *
from afterword.contract.sightings import *
from afterword.contract.timeline import *
from afterword.contract.verdict import *
