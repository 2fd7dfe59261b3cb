/**
 * Stands in for WXT's own content script context, which posts a message holding the extension's id to the
 * page at every start: LinkedIn looks for exactly that (LINKEDIN.md 7, "Extension probing"). This one says
 * nothing to anybody, and has no more than linkedin.content.ts asks for.
 */
export class ContentScriptContext {
  readonly #end = new AbortController();
  readonly signal = this.#end.signal;

  /** False once the extension was reloaded or removed: what still runs in the page is an orphan and has to stop. */
  get isValid(): boolean {
    if (!chrome.runtime?.id) this.#end.abort();
    return !this.signal.aborted;
  }
}
