"""Zones by the letters that people and some producers write. An offset that changes with the season goes to a
zone that has that change; what several parts of the world use goes to the one with most calendars.

Source: own list, from the IANA database's abbreviations.
"""

ABBREVIATIONS = {
    "pst": "America/Los_Angeles", "pdt": "America/Los_Angeles", "pt": "America/Los_Angeles",
    "mst": "America/Denver", "mdt": "America/Denver", "mt": "America/Denver", "cst": "America/Chicago",
    "cdt": "America/Chicago", "ct": "America/Chicago", "est": "America/New_York", "edt": "America/New_York",
    "et": "America/New_York", "bst": "Europe/London", "wet": "Europe/Lisbon", "west": "Europe/Lisbon",
    "cet": "Europe/Berlin", "cest": "Europe/Berlin", "mez": "Europe/Berlin", "mesz": "Europe/Berlin",
    "eet": "Europe/Helsinki", "eest": "Europe/Helsinki", "msk": "Europe/Moscow", "ist": "Asia/Kolkata",
    "jst": "Asia/Tokyo", "kst": "Asia/Seoul", "sgt": "Asia/Singapore", "hkt": "Asia/Hong_Kong",
    "aest": "Australia/Sydney", "aedt": "Australia/Sydney", "nzst": "Pacific/Auckland",
    "nzdt": "Pacific/Auckland", "brt": "America/Sao_Paulo", "utc+0": "UTC", "greenwich mean time": "UTC",
    "coordinated universal time": "UTC", "eastern time (us & canada)": "America/New_York",
    "central time (us & canada)": "America/Chicago", "mountain time (us & canada)": "America/Denver",
    "pacific time (us & canada)": "America/Los_Angeles", "atlantic time (canada)": "America/Halifax",
    "arizona": "America/Phoenix", "beijing, chongqing, hong kong, urumqi": "Asia/Shanghai",
    "indiana (east)": "America/Indiana/Indianapolis", "brasilia": "America/Sao_Paulo",
}  # fmt: skip
