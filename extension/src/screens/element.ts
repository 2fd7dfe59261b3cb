/** The element with this id, of this kind. Throws when the page does not have it: page and script belong together. */
export function element<E extends HTMLElement>(id: string, kind: new () => E): E {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`This screen has no ${kind.name} "${id}".`);
  return found;
}
