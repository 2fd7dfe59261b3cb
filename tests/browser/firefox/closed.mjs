// Reads and presses what is inside the closed shadow root, over WebDriver BiDi; the page's scripts cannot.

const SEEING = { includeShadowTree: "all", maxDomDepth: 12 };
const BETWEEN_LOOKS_MS = 60;
const PATIENCE_MS = 60_000;

function* flat(node) {
  if (!node?.value) return;
  yield node;
  if (node.value.shadowRoot) yield* flat(node.value.shadowRoot);
  for (const child of node.value.children ?? []) yield* flat(child);
}

const textOf = (node) =>
  [...flat(node)].map(({ value }) => (value.nodeType === 3 ? value.nodeValue : spoken(value))).join("");

// Texts may be drawn by the style sheet from an attribute.
const spoken = (value) => value.attributes?.["data-ink"] ?? "";

export class Closed {
  constructor(page, connection) {
    this.page = page;
    this.connection = connection;
    this.context = page.mainFrame()._id;
  }

  async #nodes() {
    const locator = { type: "css", value: "html > div, dialog > div, .artdeco-modal > div" };
    const found = await this.connection.send("browsingContext.locateNodes", {
      context: this.context,
      locator,
      serializationOptions: SEEING,
    });
    return found.result.nodes.filter(({ value }) => value.shadowRoot).flatMap((node) => [...flat(node)]);
  }

  /** The text of the banner ("region") or of the held click's dialog ("alertdialog"); null without one. */
  async part(role) {
    const node = (await this.#nodes()).find(
      ({ value: { attributes } }) => attributes?.role === role && !("hidden" in attributes),
    );
    return node ? textOf(node) : null;
  }

  /** Waits until that part says `text`. */
  async awaitPart(role, text) {
    return this.until(async () => {
      const said = await this.part(role);
      return said?.includes(text) ? said : null;
    }, `${role} saying ${text}`);
  }

  /** Clicks with the mouse on a button by its text. */
  async press(name) {
    const node = await this.until(
      async () =>
        (await this.#nodes()).find((each) => each.value.localName === "button" && textOf(each) === name),
      `a button ${name}`,
    );
    const origin = { type: "element", element: { sharedId: node.sharedId } };
    const actions = [
      { type: "pointerMove", x: 0, y: 0, origin },
      { type: "pointerDown", button: 0 },
      { type: "pointerUp", button: 0 },
    ];
    const mouse = { type: "pointer", id: "mouse", actions };
    await this.connection.send("input.performActions", { context: this.context, actions: [mouse] });
  }

  async until(look, wanted) {
    for (const end = Date.now() + PATIENCE_MS; Date.now() < end; ) {
      const found = await look();
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, BETWEEN_LOOKS_MS));
    }
    throw new Error(`waited for ${wanted}; there was ${await this.part("region")}`);
  }
}
