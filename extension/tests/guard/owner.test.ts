import { afterEach, describe, expect, test } from "vitest";
import { controlIn, describe as described } from "../../src/guard/control";
import { $, card } from "./page";

const OWN = "/in/priya-nair/";
const PRIYA = {
  slug: "priya-nair",
  member_id: "ACoAAExamplePriya01",
  name: "Priya Nair",
  surface: "profile",
};
const ICON = '<svg id="connect-small"></svg>';
const LABEL = 'aria-label="Invite Priya Nair to connect"';

/** Every surface of LINKEDIN.md 3 that has been seen: what is clicked is `#hit`. */
const SURFACES: Record<string, { path: string; html: string; owner: object | null }> = {
  "desktop row": {
    path: OWN,
    html: card(
      `<a href="/preload/custom-invite/?vanityName=priya-nair" ${LABEL}>${ICON}<span id="hit">Connect</span></a>`,
    ),
    owner: PRIYA,
  },
  "button with a state key and no address": {
    path: OWN,
    html: card(
      `<button componentkey="ConnectButtonstate:invitation:urn:li:member:71_connect"><b id="hit">x</b></button>`,
    ),
    owner: PRIYA,
  },
  "cool-down after withdrawing": {
    path: OWN,
    html: card(
      `<button id="hit" componentkey="ConnectButtonstate:invitation:urn:li:member:71_withdrawn" ${LABEL}>Connect</button>`,
    ),
    owner: PRIYA,
  },
  "sticky bar, outside main": {
    path: OWN,
    html: `<div role="main" data-sdui-screen="com.linkedin.sdui.flagshipnav.profile.Profile"><div role="toolbar">
      <a id="hit" href="/preload/custom-invite/?vanityName=priya-nair" ${LABEL}>${ICON}</a></div>${card("")}</div>`,
    owner: PRIYA,
  },
  "item of the More menu, outside main, labelled inside": {
    path: OWN,
    html: `${card("")}<div popover="manual"><div role="menu"><a role="menuitem" href="/preload/custom-invite/?vanityName=priya-nair"
      componentkey="ConnectButtonstate:invitation:urn:li:member:71_connect"><div id="hit" ${LABEL}>Connect</div></a></div></div>`,
    owner: PRIYA,
  },
  "wrapper of 2025": {
    path: OWN,
    html: card(`<div data-view-name="edge-creation-connect-action"><button id="hit">x</button></div>`),
    owner: PRIYA,
  },
  "raw Unicode in the address": {
    path: "/in/%C5%BCaneta-przyk%C5%82ad/",
    html: `<main><div componentkey="com.linkedin.sdui.profile.card.refACoAAExampleZ01Topcard">
      <a href="/in/%C5%BCaneta-przyk%C5%82ad/"><h2>Żaneta Przykład</h2></a>
      <a id="hit" href="/preload/custom-invite/?vanityName=żaneta-przykład">Połącz</a></div></main>`,
    owner: { slug: "żaneta-przykład", member_id: "ACoAAExampleZ01", surface: "profile" },
  },
  "Ember row": {
    path: "/in/marta-ejemplar",
    html: `<main><section data-member-id="71"><a href="/in/marta-ejemplar/overlay/about-this-profile/"><h1>Marta Ejemplar</h1></a>
      <button aria-label="Invite Marta Ejemplar to connect"><svg data-test-icon="connect-small"></svg><span id="hit">Connect</span></button></section></main>`,
    owner: { slug: "marta-ejemplar", member_id: "71", surface: "profile" },
  },
  "Ember item of the More menu": {
    path: "/in/marta-ejemplar",
    html: `<main><section data-member-id="71"><a href="/in/marta-ejemplar/overlay/about-this-profile/"><h1>Marta Ejemplar</h1></a>
      <div id="hit" role="button" class="artdeco-dropdown__item" aria-label="Invite Marta Ejemplar to connect">Connect</div></section></main>`,
    owner: { slug: "marta-ejemplar", member_id: "71" },
  },
  "Ember sticky bar, outside the card": {
    path: "/in/marta-ejemplar",
    html: `<div class="pvs-sticky-header-profile-actions__action"><button id="hit" aria-label="Invite Marta Ejemplar to connect"></button></div>
      <main><section data-member-id="71"><a href="/in/marta-ejemplar/overlay/about-this-profile/"><h1>Marta Ejemplar</h1></a></section></main>`,
    owner: { slug: "marta-ejemplar", member_id: "71", surface: "profile" },
  },
  "neighbour's link": {
    path: OWN,
    html: `${card("")}<aside><ul><li><a href="/in/sam-sample/">Sam Sample</a>
      <a id="hit" href="/preload/custom-invite/?vanityName=sam-sample" aria-label="Invite Sam Sample to connect">${ICON}</a></li></ul></aside>`,
    owner: { slug: "sam-sample", name: "Sam Sample", surface: "network" },
  },
  "neighbour's button: the card's own link, not the first on the page": {
    path: OWN,
    html: `${card("")}<aside><ul>
      <li><a href="/in/first-neighbour/">First Neighbour</a><button aria-label="Invite First Neighbour to connect">${ICON}</button></li>
      <li><a href="/in/sam-sample/">Sam Sample</a><a href="/in/ACoAAExampleMutual/">a mutual connection</a>
        <button id="hit" aria-label="Invite Sam Sample to connect">${ICON}</button></li></ul></aside>`,
    owner: { slug: "sam-sample", name: "Sam Sample" },
  },
  "neighbour's key only": {
    path: OWN,
    html: `${card("")}<aside><button id="hit" componentkey="ConnectButtonstate:invitation:urn:li:member:99_connect">${ICON}</button></aside>`,
    owner: { slug: null, member_id: "99" },
  },
  "label only": {
    path: "/mynetwork/grow/",
    html: `<main><button id="hit" aria-label="Sam Sample als Kontakt einladen">${ICON}</button></main>`,
    owner: { slug: null, name: "Sam Sample", surface: "network" },
  },
  "nothing tells whose": {
    path: OWN,
    html: `${card("")}<aside><ul><li><a href="/in/one/">One</a><a href="/in/two/">Two</a><button id="hit">${ICON}</button></li></ul></aside>`,
    owner: null,
  },
  "search result": {
    path: "/search/results/people/?keywords=sam",
    html: `<main><div role="listitem"><div componentkey="SearchResultsACoAAExampleSam09"><a href="/in/sam-sample/">Sam Sample</a>
      <button id="hit" aria-label="Invite Sam Sample to connect">${ICON}</button></div></div></main>`,
    owner: { slug: "sam-sample", member_id: "ACoAAExampleSam09", name: "Sam Sample", surface: "search" },
  },
  "search result of Ember": {
    path: "/search/results/people/",
    html: `<main><div data-chameleon-result-urn="urn:li:member:99"><button id="hit" aria-label="Invitez Sam Sample à rejoindre votre réseau">
      <svg data-test-icon="connect-small"></svg></button></div></main>`,
    owner: { member_id: "99", name: "Sam Sample", surface: "search" },
  },
  "stale card under a new address": {
    path: "/in/sam-sample/",
    html: card(`<a id="hit" href="/preload/custom-invite/?vanityName=priya-nair">${ICON}</a>`),
    owner: { slug: "priya-nair" },
  },
  "a word only, in a button": {
    path: OWN,
    html: card(`<button id="hit">Collegati</button>`),
    owner: PRIYA,
  },
};

function pathOf(element: Element): EventTarget[] {
  const path: EventTarget[] = [];
  for (let at: Node | null = element; at; at = at.parentNode) path.push(at);
  return path;
}

afterEach(() => {
  document.body.innerHTML = "";
});

describe("whose Connect it is", () => {
  test.each(Object.entries(SURFACES))("%s", (_name, { path, html, owner }) => {
    history.replaceState(null, "", path);
    document.body.innerHTML = html;
    const control = controlIn(pathOf($("#hit")));
    expect(control).not.toBeNull();
    const found = described(control as Element, document).owner;
    if (owner === null) expect(found).toBeNull();
    else expect(found).toMatchObject(owner);
  });
});

describe("what starts no invitation", () => {
  test.each([
    [
      "a message",
      '<a id="hit" href="/messaging/compose/?recipient=x"><svg id="send-privately-small"></svg>Message</a>',
    ],
    ["follow", '<button id="hit" aria-label="Follow Priya Nair"><svg id="add-small"></svg>Follow</button>'],
    [
      "withdraw",
      '<a id="hit" aria-label="Pending, click to withdraw invitation sent to Priya Nair" href="https://www.linkedin.com/">Pending</a>',
    ],
    [
      "a waiting invitation's key",
      '<button id="hit" componentkey="ConnectButtonstate:invitation:urn:li:member:71_pending">Pending</button>',
    ],
    ["the profile itself", '<a id="hit" href="/in/priya-nair/">Priya Nair</a>'],
    ["text that only speaks of it", '<p id="hit">Connect</p>'],
  ])("%s", (_name, html) => {
    document.body.innerHTML = card(html);
    expect(controlIn(pathOf($("#hit")))).toBeNull();
  });
});
