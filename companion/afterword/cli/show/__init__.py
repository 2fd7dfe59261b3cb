"""How replies look in a terminal. Rich is imported only by what draws with it."""
