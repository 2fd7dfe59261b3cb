"""What LinkedIn shows of a person."""
