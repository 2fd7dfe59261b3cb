/** In an open dialog Tab goes round and round: nothing outside of it is part of the question. */
export function goRound(event: KeyboardEvent, shadow: ShadowRoot): void {
  const dialog = event.key === "Tab" && shadow.querySelector("dialog[open]");
  if (!dialog) return;
  const all = [...dialog.querySelectorAll<HTMLElement>("a[href], button")];
  const [last, next] = event.shiftKey ? [all[0], all.at(-1)] : [all.at(-1), all[0]];
  if (shadow.activeElement !== last) return;
  event.preventDefault();
  next?.focus();
}
