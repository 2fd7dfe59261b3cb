"""The only place with SQL. Door: `Store.open(url, key)`."""

from afterword.store.clients import Client
from afterword.store.store import Store

__all__ = ["Client", "Store"]
