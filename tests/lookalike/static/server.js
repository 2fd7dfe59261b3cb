// What the page asks its server for.

/** Waits for a step of rendering: LinkedIn's usual moment, or until a test lets it go on. */
export const step = (name) => fetch(`/lookalike/step?name=${name}`);

/** How LinkedIn behaves just now (scenario.py). */
export async function behaviour() {
  const answer = await fetch("/lookalike/scenario.json");
  return answer.json();
}

/** The inside of the page for an address: {title, html, redirect, late, title_lags} (screens.py). */
export async function screen(address) {
  const answer = await fetch(`/fragment/screen?address=${encodeURIComponent(address)}`);
  return answer.json();
}

/** A dialog, menu, overlay or toast as HTML. */
export async function part(kind, { vanity, surface }) {
  const answer = await fetch(`/fragment/${kind}?${new URLSearchParams({ vanity, surface })}`);
  return answer.text();
}

const SDUI = "/flagship-web/rsc-action/actions/server-request?sduiid=addConnection";
const VOYAGER =
  "/voyager/api/voyagerRelationshipsDashMemberRelationships?action=verifyQuotaAndCreateV2";

/** LinkedIn's own request: from here on it is really sent. */
export function act(action, { vanity, surface }, note) {
  const address = document.querySelector("meta[name=como-pk]") ? SDUI : VOYAGER;
  return fetch(address, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ action, vanity, surface, note }),
  });
}
