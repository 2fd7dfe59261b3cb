// Plays LinkedIn's curious script: looks for Afterword by everything a page can do, and tells the server.
const WORDS = /chrome-extension:|moz-extension:|afterword|sigerhall|not yet\.|good time to connect|not in your log/i;
const OPEN = new Set(["interop-outlet"]);
const atStart = new Set(Object.getOwnPropertyNames(window));

function texts(node) {
  const own = [...node.childNodes].filter(({ nodeType }) => nodeType === 3).map(({ data }) => data);
  return [...own, ...[...(node.attributes ?? [])].flatMap(({ name, value }) => [name, value])];
}

function* elements(root) {
  for (const node of root.querySelectorAll("*")) {
    yield node;
    if (node.shadowRoot && OPEN.has(node.id)) yield* elements(node.shadowRoot);
  }
}

function inTheTree() {
  const found = [];
  for (const node of elements(document)) {
    if (node.shadowRoot && !OPEN.has(node.id)) found.push(`open shadow root: ${node.localName}`);
    for (const text of texts(node)) {
      if (WORDS.test(text)) found.push(`in the tree: ${text.trim().slice(0, 60)}`);
    }
  }
  return found;
}

function inTheWindow() {
  const names = Object.getOwnPropertyNames(window).filter((name) => !atStart.has(name));
  return names.filter((name) => WORDS.test(name)).map((name) => `global: ${name}`);
}

function inTheTimings() {
  const names = performance.getEntriesByType("resource").map(({ name }) => name);
  return names.filter((name) => WORDS.test(name)).map((name) => `resource: ${name}`);
}

function inTheStores() {
  const names = [...Object.keys(localStorage), ...Object.keys(sessionStorage), document.cookie];
  return names.filter((name) => WORDS.test(name)).map((name) => `store: ${name}`);
}

const overheard = [];
addEventListener("message", ({ data }) => {
  const text = typeof data === "string" ? data : JSON.stringify(data);
  if (WORDS.test(text ?? "")) overheard.push(`message: ${text.slice(0, 60)}`);
});

/** Tells what was found since the last look. */
async function look() {
  const found = [...inTheTree(), ...inTheWindow(), ...inTheTimings(), ...inTheStores(), ...overheard];
  await fetch("/lookalike/seen", { method: "POST", body: JSON.stringify([...new Set(found)]) });
  setTimeout(look, 300);
}

look();
