"""Calendar files (RFC 5545, and what is sent in its name). Read in order: lines (unfolding), blocks (events
and zones), prop (one line), zones, moments, guests, meeting, repeats; `read` puts them together."""
