"""A page that holds the picture: readable without anything else, on paper too."""

_PAGE = """<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Afterword: timeline</title>
<style>
:root {{ color-scheme: light dark; }}
body {{ margin: 1rem; font-family: system-ui, sans-serif; }}
svg {{ width: 100%; height: auto; max-width: 90rem; }}
@media print {{ @page {{ size: landscape; }} body {{ margin: 0; }} }}
</style>
<body>
{picture}
</body>
</html>
"""


def page(picture: str) -> str:
    """The document. Nothing in it is fetched from anywhere, and no script runs in it."""
    return _PAGE.format(picture=picture)
