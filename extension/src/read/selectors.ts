/**
 * Everything we know of where LinkedIn keeps what: dated data, newest last. `fact` is the place in LINKEDIN.md.
 * When LinkedIn changes, add a line here and a stored page in tests/read/pages.
 */
export interface Selector {
  css: string;
  since: string;
  fact: string;
}

export const SELECTORS = {
  sduiCard: [
    { css: '[componentkey*="profile.card.ref"][componentkey$="Topcard"]', since: "2026-04", fact: "2.1" },
    { css: '[componentkey*="profile.card.ref"][componentkey$="TopCard"]', since: "2026-08", fact: "2.1" },
    { css: '[id*="profile.card.ref"][id$="Topcard"]', since: "2026-09", fact: "1" },
    { css: '[id*="profile.card.ref"][id$="TopCard"]', since: "2026-09", fact: "2.1" },
  ],
  emberCard: [{ css: "section[data-member-id]", since: "2026-05", fact: "2.1" }],
  main: [{ css: "main", since: "2026-04", fact: "2" }],
  /** Links in a card that lead to the card's own person; mutual connections are linked there too. */
  ownLink: [
    { css: "a:has(h1), h1 a", since: "2026-05", fact: "2.1" },
    { css: 'a[href*="/overlay/about-this-profile"]', since: "2026-05", fact: "1.6" },
    { css: "a:has(h2), h2 a", since: "2026-04", fact: "2.1" },
    { css: 'a[href*="/overlay/contact-info"]', since: "2026-04", fact: "2.1" },
  ],
  editIntro: [{ css: 'a[href*="/edit/intro"]', since: "2026-04", fact: "2.2" }],
  invite: [
    { css: 'a[href*="/preload/custom-invite/"]', since: "2026-04", fact: "3" },
    { css: 'a[href*="/preload/search-custom-invite/"]', since: "2026-05", fact: "3" },
  ],
  slugKey: [{ css: '[componentkey^="ProfilePostConnectDrawer_"]', since: "2026-04", fact: "1" }],
  message: [{ css: 'a[href*="/messaging/compose/"]', since: "2026-04", fact: "1" }],
  sduiName: [{ css: "h2", since: "2026-04", fact: "2.1" }],
  sduiLine: [{ css: "p", since: "2026-04", fact: "2.1" }],
  sduiPill: [{ css: 'div[role="button"]', since: "2026-04", fact: "2.1" }],
  sduiCompanyIcon: [{ css: 'svg[id^="company-"]', since: "2026-04", fact: "2.1" }],
  sduiSchoolIcon: [{ css: 'svg[id^="school-"]', since: "2026-04", fact: "2.1" }],
  sduiLogo: [{ css: "figure img", since: "2026-08", fact: "2.1" }],
  emberName: [{ css: "h1", since: "2026-05", fact: "2.1" }],
  emberDegree: [{ css: ".distance-badge .dist-value", since: "2026-05", fact: "2.1" }],
  emberHeadline: [{ css: ".text-body-medium.break-words", since: "2026-05", fact: "2.1" }],
  emberLocation: [{ css: ".text-body-small.inline.t-black--light", since: "2026-05", fact: "2.1" }],
  emberCompany: [{ css: "button[aria-label]", since: "2026-05", fact: "2.1" }],
  /** LinkedIn renders other states in advance: a key counts only on what can be seen (2.2). */
  pendingKey: [
    { css: '[componentkey$="_pending"]', since: "2026-06", fact: "2.2" },
    { css: '[id^="ConnectButtonstate"][id$="_pending"]', since: "2026-09", fact: "1" },
  ],
  withdrawnKey: [
    { css: '[componentkey$="_withdrawn"]', since: "2026-06", fact: "2.2" },
    { css: '[id^="ConnectButtonstate"][id$="_withdrawn"]', since: "2026-09", fact: "1" },
  ],
  connectKey: [
    { css: '[componentkey$="_connect"]', since: "2026-06", fact: "2.2" },
    { css: '[id^="ConnectButtonstate"][id$="_connect"]', since: "2026-09", fact: "1" },
  ],
  connectIcon: [
    { css: '[data-test-icon="connect-small"]', since: "2026-05", fact: "3" },
    { css: 'svg[id="connect-small"]', since: "2026-04", fact: "3" },
  ],
  connectedIcon: [
    { css: '[data-test-icon="remove-connection-medium"]', since: "2026-05", fact: "2.2" },
    { css: 'svg[id="remove-connection-medium"]', since: "2026-04", fact: "2.2" },
  ],
  /** Icons of buttons that stand where Accept and Ignore would: follow, message, notifications. */
  otherIcon: [
    { css: 'svg[id="add-small"], svg[id="bell-fill-medium"]', since: "2026-04", fact: "3" },
    { css: 'svg[id^="send-privately-"]', since: "2026-04", fact: "3" },
  ],
  personLink: [{ css: 'a[href*="/in/"]', since: "2026-04", fact: "1.1" }],
  /** Buttons whose menu is open just now. */
  openOpener: [{ css: 'button[aria-expanded="true"]', since: "2026-04", fact: "3" }],
  menu: [{ css: '[role="menu"]', since: "2026-04", fact: "3" }],
  /** What belongs to the page's person and stands outside their card. */
  beside: [
    {
      css: '[role="menu"], [role="toolbar"], .pvs-sticky-header-profile-actions',
      since: "2026-04",
      fact: "3",
    },
    { css: '#interop-outlet, iframe[src*="/preload/"]', since: "2026-04", fact: "2" },
  ],
  control: [{ css: 'a, button, [role="button"], [role="menuitem"]', since: "2026-04", fact: "3" }],
  interopOutlet: [{ css: "#interop-outlet", since: "2026-04", fact: "2" }],
  /** LinkedIn's own frames, in which parts of a page or a dialog may stand. */
  frame: [
    { css: 'iframe[data-testid="interop-iframe"]', since: "2026-04", fact: "2" },
    { css: 'iframe[src*="/preload/"]', since: "2026-04", fact: "2" },
  ],
  inviteDialog: [
    { css: '[role="dialog"].send-invite', since: "2026-04", fact: "4" },
    { css: '[role="dialog"][aria-labelledby="send-invite-modal"]', since: "2026-05", fact: "4" },
  ],
  /** Where a text alone makes no Connect control. */
  inLinkOrDialog: [{ css: 'a[href], [role="dialog"] *', since: "2026-08", fact: "4" }],
  send: [{ css: "button.artdeco-button--primary", since: "2026-04", fact: "4" }],
  addNote: [{ css: "button.artdeco-button--secondary", since: "2026-04", fact: "4" }],
  noteField: [
    { css: "textarea.connect-button-send-invite__custom-message", since: "2025-06", fact: "4" },
    { css: 'textarea#custom-message, textarea[name="message"]', since: "2026-04", fact: "4" },
  ],
  weeklyLimit: [{ css: ".ip-fuse-limit-alert", since: "2026-04", fact: "4" }],
  /** LinkedIn wants the address of somebody it protects from invitations. */
  emailGate: [{ css: 'input[type="email"]', since: "2026-05", fact: "4" }],
  upsell: [{ css: '.modal-upsell, [role="dialog"] a[href*="/premium/"]', since: "2026-04", fact: "4" }],
  /** One person's row in a list, whatever the list. */
  personRow: [
    { css: '[role="listitem"], li', since: "2026-04", fact: "3" },
    { css: '[componentkey^="SearchResults"]:has(a[href*="/in/"])', since: "2026-04", fact: "3" },
    { css: "[data-chameleon-result-urn]", since: "2026-05", fact: "1" },
    { css: ".org-people-profile-card__profile-card-spacing", since: "2026-09", fact: "3" },
  ],
  /** Texts in a row that are for screen readers, or stand in for a picture. */
  aside: [
    { css: "figure, .visually-hidden", since: "2026-04", fact: "2.1" },
    { css: ".artdeco-visually-hidden, .a11y-text", since: "2026-05", fact: "2.1" },
  ],
  keyed: [{ css: "[componentkey], [id], [data-chameleon-result-urn]", since: "2026-04", fact: "1" }],
} satisfies Record<string, readonly Selector[]>;

/** What only the self-check looks for: the script that is in every page has none of it. */
export const PROBED = {
  /** One person's place in a list of people. */
  searchRow: [
    { css: '[role="listitem"]:has([componentkey^="SearchResults"])', since: "2026-04", fact: "3" },
    { css: "[data-chameleon-result-urn]", since: "2026-05", fact: "1" },
    { css: '[data-view-name="search-entity-result-universal-template"]', since: "2026-05", fact: "3" },
  ],
  companyCard: [{ css: ".org-people-profile-card__profile-card-spacing", since: "2026-09", fact: "3" }],
  /** By these the generation of a page is told when its cards are not found. */
  sduiPage: [{ css: 'meta[name="como-pk"], [data-sdui-screen]', since: "2026-04", fact: "2" }],
  emberPage: [
    { css: 'meta[name="service"][content="voyager-web"], html.artdeco', since: "2026-05", fact: "2" },
  ],
  /** What stands on pages for those who are not signed in. */
  signIn: [
    { css: 'form[action*="/login"], form[action*="/checkpoint/"]', since: "2026-11", fact: "1.8" },
    { css: 'a[href*="linkedin.com/login"], a[href^="/login"]', since: "2026-11", fact: "1.8" },
  ],
  /** A dialog that keeps one from the page behind it, whatever it is about; message windows do not. */
  modal: [
    { css: '[role="dialog"][data-test-modal], dialog[open]', since: "2026-04", fact: "4" },
    { css: '[aria-modal="true"]', since: "2026-11", fact: "4" },
  ],
} satisfies Record<string, readonly Selector[]>;

export type Thing = keyof typeof SELECTORS;
export type ProbedThing = keyof typeof PROBED;
