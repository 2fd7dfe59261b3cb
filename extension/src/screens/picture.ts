/**
 * The service's picture as elements of a screen of ours. Our pages take no style from markup, so what the picture has
 * of it becomes a style sheet of the page's; a script, or anything that acts or leads elsewhere, is left out.
 */
export function drawn(svg: string, page: Document): Element {
  const root = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
  const style = [...root.querySelectorAll("style")].map((sheet) => sheet.textContent).join("\n");
  for (const foreign of root.querySelectorAll("style, script, foreignObject, a, image, use"))
    foreign.remove();
  for (const one of [root, ...root.querySelectorAll("*")])
    for (const { name } of [...one.attributes])
      if (/^on|href$|^style$/i.test(name)) one.removeAttribute(name);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  page.adoptedStyleSheets = [sheet];
  return page.importNode(root, true);
}
