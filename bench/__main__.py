"""All figures: `make bench`."""

from bench import banner, commands, service, sizes

for part in (sizes, commands, service, banner):
    part.main()
