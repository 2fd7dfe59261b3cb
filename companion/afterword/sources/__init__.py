"""Files of others, read: calendars, LinkedIn's export, trackers, tables. One folder or file a format.

Runs in the command's own process (decision 0016): a hostile file takes nothing down but the command. Knows
neither the service nor the log; what was found travels to both as plain dictionaries. Doors: `opened` gives
the parts of a file, `formats` who reads which of them.
"""
