"""The pure core: what is the etiquette for this person, now? No I/O, no clock, no randomness."""
