"""All figures: `make bench`."""

from bench import banner, commands, cost, matching, service, sizes

for part in (sizes, commands, matching, service, banner, cost):
    part.main()
