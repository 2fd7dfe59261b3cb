import { describe, expect, test } from "vitest";
import { quota } from "../../src/read/quota";

/** LinkedIn's dialog at its second step, as far as it is read. */
function dialog(counter: string, ...sentences: string[]): Document {
  const said = sentences.map((sentence) => `<p>${sentence}</p>`).join("");
  const html = `<div role="dialog" class="artdeco-modal send-invite">
    <label>Please limit personal note to 300 characters.</label>
    <textarea id="custom-message" name="message" class="connect-button-send-invite__custom-message">12</textarea>
    <p>${counter}</p>${said}
    <button class="artdeco-button artdeco-button--primary">Send</button></div>`;
  return new DOMParser().parseFromString(html, "text/html");
}

describe("what the dialog says of the account", () => {
  test.each([
    ["<b>0</b>/200", "4 personalized invitations remaining for this month.", { limit: 200, left: 4 }],
    ["0/200", "Noch 12 persönliche Einladungen in diesem Monat.", { limit: 200, left: 12 }],
    ["17 / 200", "تبقى ٣ دعوات هذا الشهر", { limit: 200, left: 3 }],
    ["0/200", "今月はあと0件です", { limit: 200, left: 0 }],
    ["0/200", "Say something nice.", { limit: 200 }],
    ["0/200", "Seen by 120 people", { limit: 200 }],
    ["0/200", "4 of 5 left", { limit: 200 }],
    ["0/300", "You have 4 friends", { limit: 300 }],
    ["no counter", "4 personalized invitations remaining", {}],
  ])("%s, %s", (counter, sentence, found) => {
    expect(quota(dialog(counter, sentence))).toEqual(found);
  });

  test("without its field it says nothing", () => {
    expect(quota(new DOMParser().parseFromString("<main>4 left</main>", "text/html"))).toBeNull();
  });

  test("where LinkedIn sells Premium in its place, none is left", () => {
    const html = '<div role="dialog" class="modal-upsell"><a href="/premium/products/">Try Premium</a></div>';
    expect(quota(new DOMParser().parseFromString(html, "text/html"))).toEqual({ left: 0 });
  });
});
