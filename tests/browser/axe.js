// Beside axe-core, in a world of its own that the page's scripts do not see: what axe cannot know of texts that a style
// sheet draws (docs/decisions/0006), and of what a window cuts off. Each function gives sentences on what is wrong.
globalThis.afterwordAudit = (() => {
  const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"];
  const LARGE = 24;
  const LARGE_BOLD = 56 / 3;
  const hosts = [];

  /** From now on axe and we see what is in a closed root; nobody else does. */
  const open = (host, root) => {
    Object.defineProperty(host, "shadowRoot", { value: root, configurable: true });
    hosts.push(host);
  };
  const isOurScreen = () => !location.protocol.startsWith("http");
  const scopes = () => [...(isOurScreen() ? [document] : []), ...hosts.map((host) => host.shadowRoot)];
  const all = (selector) => scopes().flatMap((scope) => [...scope.querySelectorAll(selector)]);

  const violations = async (rules) => {
    const only = rules.length > 0 ? { type: "rule", values: rules } : { type: "tag", values: TAGS };
    const where = isOurScreen() ? document : { include: hosts };
    const found = await window.axe.run(where, { runOnly: only, resultTypes: ["violations"] });
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    );
  };

  const around = (node) => node.assignedSlot ?? node.parentElement ?? node.getRootNode().host ?? null;
  const line = (element) => {
    const found = [];
    for (let at = element; at; at = around(at)) found.push(at);
    return found;
  };
  const isSeen = (element) =>
    element.checkVisibility({ opacityProperty: true }) &&
    [...element.getClientRects()].some(({ width, height }) => width > 0 && height > 0) &&
    !element.closest(".unseen, [aria-disabled=true], :disabled");

  const parts = (colour) => {
    const found = /^rgba?\((.*)\)$/.exec(colour);
    if (!found) throw new Error(`An unknown colour: ${colour}`);
    const [red, green, blue, alpha = 1] = found[1].split(/[ ,/]+/).map(Number);
    return [red, green, blue, alpha];
  };
  const over = ([r, g, b, a], under) => [r, g, b].map((top, at) => top * a + under[at] * (1 - a));
  const canvas = () => {
    const probe = document.createElement("i");
    probe.style.color = "Canvas";
    document.documentElement.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  };
  const ground = (element) => {
    const layers = [];
    for (const at of line(element)) {
      const layer = parts(getComputedStyle(at).backgroundColor);
      layers.unshift(layer);
      if (layer[3] === 1) break;
    }
    return layers.reduce((under, layer) => over(layer, under), parts(canvas()));
  };
  const luminance = (colour) => {
    const [r, g, b] = colour.map((part) => part / 255).map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ratio = (one, other) => {
    const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };
  const fade = (element) => line(element).reduce((product, at) => product * getComputedStyle(at).opacity, 1);
  const named = (element) =>
    `<${element.localName} ${element.className.baseVal ?? element.className}> ${element.dataset.ink ?? ""}`;

  const judge = (element, property, least, under) => {
    const [r, g, b, a] = parts(getComputedStyle(element)[property]);
    const got = ratio(over([r, g, b, a * fade(element)], under), under);
    return got >= least ? [] : [`${named(element)}: ${property} ${got.toFixed(2)} of ${least}`];
  };
  /** What has a text of its own or one that the style sheet draws. */
  const texts = () =>
    all("*:not(style, head *)").filter(
      (element) =>
        element.dataset?.ink ||
        element.matches("input, textarea") ||
        [...element.childNodes].some((child) => child.nodeType === Node.TEXT_NODE && child.nodeValue.trim()),
    );
  const ofText = (element) => {
    const { fontSize, fontWeight } = getComputedStyle(element);
    const large = Number.parseFloat(fontSize) >= (fontWeight >= 700 ? LARGE_BOLD : LARGE);
    return judge(element, "color", large ? 3 : 4.5, ground(element));
  };

  /** WCAG 1.4.3 and 1.4.11: texts, pictures, and the edges of fields against what is behind them. */
  const contrast = () => [
    ...texts().filter(isSeen).flatMap(ofText),
    ...all(".icon").filter(isSeen).flatMap((icon) => judge(icon, "color", 3, ground(icon))),
    ...all("input:not([type=checkbox], [type=radio]), textarea")
      .filter(isSeen)
      .flatMap((field) => judge(field, "borderTopColor", 3, ground(around(field)))),
  ];

  /** WCAG 2.3.3 and more: nothing of ours moves, also for those who did not ask for that. */
  const motion = () => {
    const moves = (element) => {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
      return /[1-9]/.test(transitionDuration) || animationName !== "none" || scrollBehavior !== "auto";
    };
    return all("*").filter(moves).map(named);
  };

  const within = (inner, outer) =>
    inner.left >= outer.left - 0.5 && inner.right <= outer.right + 0.5 &&
    inner.top >= outer.top - 0.5 && inner.bottom <= outer.bottom + 0.5;

  /** WCAG 1.4.4 and 1.4.10: our cards are inside the window, nothing is cut off, all can be scrolled to. */
  const cut = () => {
    const window = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
    // A popup's window is made to its measure, never the other way round.
    const isMeasured = isOurScreen() && !document.body.matches(".popup");
    const sideways = isMeasured && document.documentElement.scrollWidth > innerWidth;
    const cards = all(".banner, .offer, .hold, .person").filter(isSeen).flatMap((card) => {
      const wrong = [];
      const fixed = getComputedStyle(card).position === "fixed";
      if (fixed && !within(card.getBoundingClientRect(), window)) wrong.push(`${named(card)} leaves the window`);
      if (card.scrollWidth > card.clientWidth) wrong.push(`${named(card)} scrolls sideways`);
      for (const piece of [...card.querySelectorAll("[data-ink], button, a, input, textarea")].filter(isSeen)) {
        piece.scrollIntoView({ block: "nearest" });
        const seen = piece.getBoundingClientRect();
        const { left, right } = card.getBoundingClientRect();
        const across = { ...seen.toJSON(), top: 0, bottom: 0 }; // a text may be higher than the window
        const fits = seen.height <= Math.min(card.clientHeight, innerHeight);
        if (!within(across, { ...window, left, right }) || (fits && !within(seen, window)))
          wrong.push(`${named(piece)} is cut off`);
      }
      return wrong;
    });
    return sideways ? ["the screen scrolls sideways", ...cards] : cards;
  };

  return { open, all, violations, contrast, motion, cut };
})();
