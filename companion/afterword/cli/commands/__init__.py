"""One file per group of commands; `afterword.cli.app` lists them."""
