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
  menu: [{ css: '[role="menu"]', since: "2026-04", fact: "3" }],
  control: [{ css: 'a, button, [role="button"], [role="menuitem"]', since: "2026-04", fact: "3" }],
  interopOutlet: [{ css: "#interop-outlet", since: "2026-04", fact: "2" }],
  inviteDialog: [
    { css: '[role="dialog"].send-invite', since: "2026-04", fact: "4" },
    { css: '[role="dialog"][aria-labelledby="send-invite-modal"]', since: "2026-05", fact: "4" },
  ],
  send: [{ css: "button.artdeco-button--primary", since: "2026-04", fact: "4" }],
  addNote: [{ css: "button.artdeco-button--secondary", since: "2026-04", fact: "4" }],
  noteField: [
    { css: "textarea.connect-button-send-invite__custom-message", since: "2025-06", fact: "4" },
    { css: 'textarea#custom-message, textarea[name="message"]', since: "2026-04", fact: "4" },
  ],
  upsell: [{ css: '.modal-upsell, [role="dialog"] a[href*="/premium/"]', since: "2026-04", fact: "4" }],
} satisfies Record<string, readonly Selector[]>;

export type Thing = keyof typeof SELECTORS;
