"""A key that was made by the way: its recovery code is still to be written down."""

import sys
from contextlib import suppress
from dataclasses import replace

from afterword import config, paths
from afterword.errors import BadInput

WRITE_DOWN = "Your log has a key now. Write down its recovery code: `afterword setup` shows it once."


def has_key() -> bool:
    """Was a key made here? Settings that do not read are for others to complain of."""
    try:
        place = config.read().secret_store
        return place == "keyring" or paths.key_file().exists()
    except BadInput:
        return True


def tell_of_new_key() -> None:
    """Say so on stderr, unless there is no key or its code was shown."""
    with suppress(BadInput):  # settings that do not read are for others to complain of
        if has_key() and not code_shown():
            print(WRITE_DOWN, file=sys.stderr)


def code_shown() -> bool:
    """Has the user seen the recovery code? Raises BadInput for settings that do not read."""
    return config.read().recovery_code_shown


def remember_code_shown() -> None:
    """From now on `setup` shows it only when asked. Raises BadInput where that cannot be kept."""
    config.write(replace(config.read(), recovery_code_shown=True))
