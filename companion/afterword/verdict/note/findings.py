"""What a finding about a note says, to its writer. `{found}` is what was found."""

SAYS = {
    "over_limit": "The note has {length} characters and LinkedIn takes {limit}: shorten it by {over}.",
    "no_detail": "Nothing here is from this conversation alone. "
    "Add one thing you remember, in your own words.",
    "default_text": "“{found}” is LinkedIn's stock text: it says nothing about the two of you.",
    "asks": "“{found}” asks for something. The note only thanks; it asks for nothing.",
    "re_argues": "“{found}” argues with the decision. It is made: thank them and leave it.",
    "names_offer": "“{found}” names what is not announced yet. Leave the news to them.",
    "misspelled_name": "You greet “{found}”, but the log says {right}.",
    "first_name": "“{found}” alone is familiar where {language} is formal. Safer: {right}.",
    "misspelled_company": "You write “{found}”, but the log says {right}.",
    "same_as_colleague": "This is almost the text you sent to a colleague of theirs. "
    "People of one panel compare notes.",
    "contact": "“{found}” has no place in an invitation: they find all that on your profile.",
    "empty_phrase": "“{found}” is an empty phrase. Say what you remember of the conversation.",
    "flattery": "“{found}” sounds like flattery. Something they said would do more.",
}
