"""What is in the log, as people type it or calendars bring it."""
