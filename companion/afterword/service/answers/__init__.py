"""What the service answers about its log: pure functions of log, policy and moment."""
