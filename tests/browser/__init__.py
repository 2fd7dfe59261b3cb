"""The extension in real browsers. A package, so that what its tests share ends with the last of them."""
