// What LinkedIn's controls are told apart by (LINKEDIN.md 5), best first.
const MARKS = ["href", "componentkey", "aria-label", "id"];
const SEEN = { visibilityProperty: true, opacityProperty: true };

type Root = Document | ShadowRoot;

/** What has the focus, also inside open shadow roots. */
function focused({ activeElement }: Root): Element | null {
  return (activeElement?.shadowRoot && focused(activeElement.shadowRoot)) || activeElement;
}

/** The same thing drawn anew, and what looks alike: LinkedIn replaces its nodes all the time. */
function copiesOf(gone: Element, root: Root): Element[] {
  const mark = MARKS.find((name) => gone.getAttribute(name));
  if (mark === undefined) return [];
  const alike = [...root.querySelectorAll(`${gone.localName}[${mark}]`)];
  return alike.filter((other) => other.getAttribute(mark) === gone.getAttribute(mark));
}

/** Remembers what has the focus now. Call what it returns to give it back: to its copy, if it is gone. */
export function keepFocus(doc: Document): () => void {
  const before = focused(doc);
  const root = before?.getRootNode() as Root;
  return () => {
    if (!before) return;
    const to = before.isConnected
      ? [before]
      : copiesOf(before, root).filter((copy) => copy.checkVisibility(SEEN));
    to.some((element) => {
      if (element instanceof HTMLElement) element.focus({ preventScroll: true });
      return root.activeElement === element;
    });
  };
}
