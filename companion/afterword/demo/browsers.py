"""The browsers in which Afterword is played, by name."""

from afterword.demo.chromium import CHROMIUM
from afterword.demo.firefox import FIREFOX

BROWSERS = {"chromium": CHROMIUM, "firefox": FIREFOX}
