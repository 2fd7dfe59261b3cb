import { describe, expect, it } from "vitest";
import { drawn } from "../../src/screens/picture";

const SVG = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10" onload="bad()">
<style>.bar { fill: red; }</style>
<script>bad()</script>
<a href="https://evil.example"><text>x</text></a>
<g tabindex="0" role="img" aria-label="Acme: open." onclick="bad()"><title>Acme: open.</title>
<rect class="bar" style="fill: url(https://evil.example)"/></g></svg>`;

describe("the service's picture", () => {
  it("keeps what can be focused and what it says", () => {
    const part = drawn(SVG, document).querySelector("g");
    expect(part?.getAttribute("tabindex")).toBe("0");
    expect(part?.querySelector("title")?.textContent).toBe("Acme: open.");
  });

  it("acts nowhere and leads nowhere", () => {
    const text = drawn(SVG, document).outerHTML;
    for (const bad of ["bad()", "evil.example", "<script", "<a ", "<style", "onload", "onclick"])
      expect(text).not.toContain(bad);
  });

  it("wears its style as a sheet of the page's", () => {
    drawn(SVG, document);
    expect(document.adoptedStyleSheets).toHaveLength(1);
    expect(document.adoptedStyleSheets[0]?.cssRules[0]?.cssText).toContain("fill: red");
  });
});
