"""The companion service: aiohttp on 127.0.0.1 only (SECURITY.md). Door: `afterword.service.main.serve()`."""
