/**
 * What a report may repeat of a page: only what is written here. Everything else in an attribute, and every text, is
 * "*", so that nothing of a person can be in it whatever LinkedIn puts where. From LINKEDIN.md, 1 to 4.
 */

const ROLES = words(
  "alert alertdialog article banner button checkbox complementary contentinfo dialog feed figure form grid group " +
    "heading img link list listbox listitem main menu menubar menuitem navigation none option presentation progressbar " +
    "radio radiogroup region row search searchbox separator status switch tab tablist tabpanel textbox toolbar tooltip tree",
);

const EXACT = words(
  "root workspace interop-outlet interop-shadowdom interop-iframe artdeco-modal-outlet artdeco-toasts-wormhole " +
    "custom-message experience send-invite-modal top-card-text-details-contact-info lazy-column dialog dialog-header " +
    "connect-small send-privately-small send-privately-medium add-small overflow-web-ios-small bell-fill-medium " +
    "remove-connection-medium verified-medium linkedin-bug-premium-v2-xsmall company-accent-4 school-accent-4 " +
    "com.linkedin.sdui.flagshipnav.profile.Profile com.linkedin.sdui.flagshipnav.mynetwork.Grow " +
    "com.linkedin.sdui.flagshipnav.mynetwork.CohortSeeAll com.linkedin.sdui.flagshipnav.search.SearchResultsPeople " +
    "com.linkedin.sdui.flagshipnav.feed.MainFeed edge-creation-connect-action relationship-building-button " +
    "profile-overflow-button profile-secondary-message profile-component-entity search-entity-result-universal-template " +
    "true false button submit text email radio search manual 0 -1",
);

const STARTS = [
  "com.linkedin.sdui.profile.card.ref",
  "com.linkedin.sdui.flagshipnav.",
  "com.linkedin.sdui.",
  "ConnectButtonstate:",
  "FollowButton",
  "SearchResults",
  "ProfilePostConnectDrawer_",
  "ProfileVerificationTriggerRef-",
  "profileCardsAboveActivity",
  "entity-collection-item-",
  "company-",
  "school-",
  "ember",
  "urn:li:member:",
];

const ENDS = [
  "Topcard",
  "TopCard",
  "About",
  "Services",
  "Featured",
  "Skills",
  "SuggestedForYou",
  "Activity",
  "ExperienceTopLevelSection",
  "activity_posts_pillContent",
  "profile.Profile",
  "_connect",
  "_pending",
  "_withdrawn",
  "_follow",
  "_following",
  "-profile-overflow-action",
];

const LINKS: readonly [RegExp, string][] = [
  [/^\/in\/[^/]+\/?$/, "/in/*/"],
  [/^\/in\/[^/]+\/overlay\/contact-info/, "/in/*/overlay/contact-info/"],
  [/^\/in\/[^/]+\/overlay\/about-this-profile/, "/in/*/overlay/about-this-profile/"],
  [/^\/in\/[^/]+\/edit\/intro/, "/in/*/edit/intro/"],
  [/^\/in\//, "/in/*/*"],
  [/^\/preload\/custom-invite\//, "/preload/custom-invite/*"],
  [/^\/preload\/search-custom-invite\//, "/preload/search-custom-invite/*"],
  [/^\/messaging\/compose\//, "/messaging/compose/*"],
  [/^\/company\//, "/company/*"],
  [/^\/school\//, "/school/*"],
  [/^\/premium\//, "/premium/*"],
];

const KEYS = words(
  "id componentkey type tabindex popover aria-expanded aria-hidden aria-modal aria-disabled data-sdui-screen data-testid " +
    "data-view-name data-test-icon data-test-modal-id data-chameleon-result-urn data-display-contents data-rehydrated",
);

const NAMES = words(
  "action active actor aria atomic busy button card chameleon checked close collapsed column component container content " +
    "contents control controls current data degree describedby details disabled display distance entity error expanded " +
    "haspopup header hidden icon id index invalid invitation invite item key kind label labelledby layout level link list " +
    "live locale main member menu modal name nav note orientation owns page pending person placement popup position " +
    "pressed profile readonly ref rehydrated relationship rendered required result role roledescription row screen search " +
    "sdui section selected size slot sort state status surface tab template test testid text toast top tracking type urn " +
    "value valuenow view viewport",
);

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(" "));
}

/** An attribute's value with all that is not ours to repeat replaced by "*". */
export function masked(name: string, value: string): string {
  if (name === "role") return ROLES.has(value) ? value : "*";
  if (name === "href") return linkOf(value);
  return KEYS.has(name) ? keyOf(value) : "*";
}

function keyOf(value: string): string {
  if (EXACT.has(value)) return value;
  const start = STARTS.find((text) => value.startsWith(text)) ?? "";
  const end = ENDS.find((text) => value.length >= start.length + text.length && value.endsWith(text)) ?? "";
  return `${start}*${end}`;
}

function linkOf(href: string): string {
  const path = href.replace(/^https:\/\/www\.linkedin\.com(?=\/)/, "");
  return LINKS.find(([known]) => known.test(path))?.[1] ?? "*";
}

/** An attribute's own name, where it is made of words that say what is there and not who. */
export function attributeName(name: string): string {
  const [kind = "", ...parts] = name.split("-");
  return parts.every((part) => NAMES.has(part)) ? name : `${kind}-*`;
}

/** A language as LinkedIn names it: "en_US", "pl", "zh-Hans"; "*" for everything else. */
export function localeName(text: string): string {
  return /^[a-z]{2}(?:[_-](?:[A-Z]{2}|Hans|Hant))?$/.test(text) ? text : "*";
}
