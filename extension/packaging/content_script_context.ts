/**
 * Stands in for WXT's own content script context, which posts a message holding the extension's id to the
 * page at every start: LinkedIn looks for exactly that (LINKEDIN.md 7, "Extension probing"). This one says
 * nothing to anybody.
 */
export class ContentScriptContext {
  private readonly abortController = new AbortController();

  get signal(): AbortSignal {
    return this.abortController.signal;
  }

  /** The extension was reloaded or removed: what still runs in the page is an orphan and has to stop. */
  get isInvalid(): boolean {
    if (chrome.runtime?.id === undefined) this.abortController.abort();
    return this.signal.aborted;
  }

  get isValid(): boolean {
    return !this.isInvalid;
  }

  onInvalidated(callback: () => void): () => void {
    this.signal.addEventListener("abort", callback);
    return () => this.signal.removeEventListener("abort", callback);
  }
}
