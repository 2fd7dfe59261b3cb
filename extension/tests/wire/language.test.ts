import { expect, test } from "vitest";
import { languageAt } from "../../src/wire/language";

test.each([
  ["https://www.linkedin.com/in/jane/", null],
  ["https://www.linkedin.com/in/jane/de/", "de"],
  ["https://www.linkedin.com/in/jane/pt_BR?x=1", "pt_BR"],
  ["https://www.linkedin.com/in/jane/overlay/contact-info/", null],
  ["https://www.linkedin.com/in/de/", null],
  ["nowhere", null],
  [undefined, null],
])("%s", (url, language) => {
  expect(languageAt(url)).toBe(language);
});
