"""Settings of this machine: `config.toml`, mode 0600, since the database's address may hold a password."""

import json
import tomllib
from dataclasses import asdict, dataclass, fields

from afterword import paths, private_file
from afterword.errors import BadInput


@dataclass(frozen=True, slots=True, kw_only=True)
class Config:
    """What `afterword setup` chose, and `afterword due --feed`.

    `database`: a PostgreSQL address, None for the file. `secret_store`: "keyring" or "file".
    `recovery_code_shown`: the user has seen the code of the key, so `setup` need not show it unasked.
    `feed`: where the calendar file of what is due is kept.
    """

    database: str | None = None
    secret_store: str | None = None
    recovery_code_shown: bool = False
    feed: str | None = None


_NAMES = [field.name for field in fields(Config)]
_YES_OR_NO = "recovery_code_shown"


def read() -> Config:
    """The settings; all None when there is no file. Raises BadInput naming file and line, or the setting."""
    file = paths.config_file()
    try:
        found = tomllib.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Config()
    except tomllib.TOMLDecodeError as error:
        raise BadInput(f"{file} cannot be read: {error}. Correct that line.") from error
    except (OSError, UnicodeDecodeError) as error:
        raise BadInput(f"{file} cannot be read. Check its permissions and that it is UTF-8 text.") from error
    for name, value in found.items():
        kind = bool if name == _YES_OR_NO else str
        if name not in _NAMES or not isinstance(value, kind):
            what = "neither true nor false" if name == _YES_OR_NO else "no text setting of Afterword's"
            raise BadInput(f"{file}: “{name}” is {what}. Correct or delete it.", name)
    return Config(**found)


def write(config: Config) -> None:
    """Keep the settings. Raises BadInput where they cannot be written."""
    # JSON's strings are TOML's too, so long as no character is written as a pair of surrogates.
    told = {name: value for name, value in asdict(config).items() if value not in (None, False)}
    lines = [f"{name} = {json.dumps(value, ensure_ascii=False)}\n" for name, value in told.items()]
    try:
        private_file.write(paths.config_file(), "".join(lines))
    except OSError as error:
        raise BadInput(f"{paths.config_file()} cannot be written. Check its folder's permissions.") from error
