"""LinkedIn's security headers as far as they matter to an extension (LINKEDIN.md 5)."""

from typing import Final

POLICY: Final = "; ".join(
    (
        "default-src 'self'",
        "connect-src 'self' chrome-extension: moz-extension: http://127.0.0.1:*",
        "style-src 'self'",
        "img-src 'self' data:",
        "script-src 'report-sample' 'strict-dynamic' 'nonce-{nonce}'",
        "script-src-attr 'none'",
        "object-src 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types default jSecure 'allow-duplicates' dompurify",
    )
)


def page_headers(nonce: str, keeps: bool = False) -> dict[str, str]:
    """Headers of an HTML page. The page may try to reach an extension or the companion: it must fail.

    `keeps`: whether the page may stay in the browser's back/forward cache, which LinkedIn forbids.
    """
    return {
        "Content-Security-Policy": POLICY.format(nonce=nonce),
        "X-Content-Type-Options": "nosniff",
        "Cache-Control": "no-cache" if keeps else "no-cache, no-store",
    }
