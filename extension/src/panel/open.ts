import { h } from "../show/h";
import { PANEL } from "../show/words";
import { tell } from "../wire/messages";

/** Firefox's, which Chromium does not know. */
interface Sidebar {
  sidebarAction: { open(): Promise<void> };
}

/** How this build's browser opens the panel. It wants the user's gesture, thus nothing may be waited for before. */
function opener(windowId: number): () => Promise<void> {
  if (!import.meta.env.FIREFOX) return () => chrome.sidePanel.open({ windowId });
  return () => (chrome as unknown as Sidebar).sidebarAction.open();
}

/** A way from the popup to the panel that stays, for whoever has chosen to be told there. */
export async function offerSidePanel(opened: () => void): Promise<void> {
  const [{ where }, { id }] = await Promise.all([tell("preferences", {}), chrome.windows.getCurrent()]);
  if (where !== "panel" || id === undefined) return;
  const open = opener(id);
  const click = (): void => void open().then(opened);
  document.querySelector("footer")?.prepend(h("button", { type: "button", click }, PANEL.open));
}
