"""What a change was, in words, by the title under which the store keeps it."""

WORDS = {
    "log": "what was logged last",
    "confirm": "your word on whose profile that is",
    "update": "the last correction",
    "outcome": "what came of the application",
    "suggested": "that they suggested connecting",
    "invitation": "the last step of an invitation",
    "remember": "the detail for a note",
    "speech": "the language of notes",
    "draft": "your own text of a note",
    "merge": "that two entries are one person",
    "apart": "that two people are two",
    "todo": "your word on a thing to do",
    "import": "the last import",
    "decline": "that your log stays as it is",
}
