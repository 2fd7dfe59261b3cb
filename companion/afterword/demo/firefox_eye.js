// Runs once, beside a tab's page in Firefox, with the browser's own rights and out of the page's sight: tells what
// assistive technology is told of the closed shadow roots. TASK is put in front: {answer, ask, number?, name?, parts}.
// It sends {found}, null for a thing that is no longer there, or {error}.
{
  const service = Cc["@mozilla.org/accessibilityService;1"].getService(Ci.nsIAccessibilityService);
  // Kept with the document, in this script's view of it alone: numbers end with the page that they are of.
  content.afterwordSeen ??= { numbers: new WeakMap(), things: [] };
  const { numbers, things } = content.afterwordSeen;

  const number = (thing) => {
    if (!numbers.has(thing)) numbers.set(thing, things.push(new WeakRef(thing)));
    return numbers.get(thing);
  };

  const isClosed = (node) => {
    const root = node.getRootNode();
    return content.ShadowRoot.isInstance(root) && root.mode === "closed" && !root.isUAWidget();
  };

  // The second kind is what the style sheet draws.
  const { ROLE_TEXT_LEAF, ROLE_STATICTEXT } = Ci.nsIAccessibleRole;
  const roleOf = (accessible) =>
    [ROLE_TEXT_LEAF, ROLE_STATICTEXT].includes(accessible.role) ? "StaticText" : accessible.computedARIARole;

  const isFocused = (accessible) => {
    const state = {};
    accessible.getState(state, {});
    return Boolean(state.value & Ci.nsIAccessibleStates.STATE_FOCUSED);
  };

  function* below(accessible, ours, part) {
    const node = accessible.DOMNode;
    const [role, name] = [roleOf(accessible), accessible.name ?? ""];
    const isOurs = ours || isClosed(node);
    const within = TASK.parts.includes(role) ? [role, name] : part;
    if (isOurs) yield { role, name, number: number(node), focused: isFocused(accessible), part: within };
    for (let child = accessible.firstChild; child; child = child.nextSibling) yield* below(child, isOurs, within);
  }

  const nodes = () => {
    const root = service.getAccessibleFor(content.document);
    return root ? [...below(root, false, ["", ""])] : [];
  };

  const element = () => {
    const thing = things[TASK.number - 1]?.deref();
    const found = content.Element.isInstance(thing) ? thing : thing?.parentElement;
    return found?.isConnected && found.getClientRects().length > 0 ? found : null;
  };

  const box = ({ left, top, right, bottom }) => [left, top, right, bottom];
  const about = {
    box: (found) => box(found.getBoundingClientRect()),
    reveal: (found) => found.scrollIntoView({ block: "nearest", inline: "nearest", behavior: "instant" }) ?? true,
    style: (found) => content.getComputedStyle(found).getPropertyValue(TASK.name),
  };

  const look = () => {
    if (TASK.ask === "nodes") return nodes();
    const found = element();
    return found && about[TASK.ask](found);
  };

  try {
    sendAsyncMessage(TASK.answer, { found: look() });
  } catch (error) {
    sendAsyncMessage(TASK.answer, { error: String(error) });
  }
}
