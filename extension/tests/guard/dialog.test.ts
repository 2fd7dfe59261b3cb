import { afterEach, describe, expect, test } from "vitest";
import { $, card, open } from "./page";

const STEP_1 = `<div role="dialog" class="artdeco-modal send-invite" aria-labelledby="send-invite-modal">
  <button aria-label="Add a note" class="artdeco-button--secondary">Add a note</button>
  <button id="send" aria-label="Send without a note" class="artdeco-button--primary"><span>Send without a note</span></button></div>`;
const STEP_2 = `<div role="dialog" class="artdeco-modal send-invite" aria-labelledby="send-invite-modal">
  <textarea id="custom-message" name="message">Thank you, Priya.</textarea>
  <button class="artdeco-button--secondary">Cancel</button>
  <button id="send" aria-label="Send invitation" class="artdeco-button--primary">Send</button></div>`;

let page: ReturnType<typeof open>;
afterEach(() => page.close());

function inOutlet(html: string): HTMLElement {
  const outlet = document.createElement("div");
  outlet.id = "interop-outlet";
  outlet.attachShadow({ mode: "open" }).innerHTML = html;
  document.body.append(outlet);
  return outlet.shadowRoot?.querySelector("#send") as HTMLElement;
}

describe("LinkedIn's dialog", () => {
  test("asks before it sends, with the note and the person whose Connect was clicked last", () => {
    page = open(
      "/in/priya-nair/",
      card('<a id="c" href="/preload/custom-invite/?vanityName=priya-nair">Connect</a>'),
      () => "pass",
    );
    $("#c").addEventListener("click", (event) => event.preventDefault());
    $("#c").click();
    inOutlet(STEP_2).click();
    expect(page.seen.sending).toMatchObject([{ text: "Thank you, Priya.", owner: { slug: "priya-nair" } }]);
  });

  test("is held in the outlet's shadow root, and sends once when it is let through", () => {
    page = open("/in/priya-nair/", card(""), () => "pass");
    page.seen.answer = "hold";
    const send = inOutlet(STEP_1);
    let sent = 0;
    send.addEventListener("click", () => sent++);
    send.click();
    expect([sent, page.seen.sending]).toEqual([0, [{ text: null, owner: null }]]);
    page.seen.release();
    expect([sent, page.seen.sending.length]).toEqual([1, 1]);
    send.click();
    expect([sent, page.seen.sending.length]).toEqual([1, 2]);
  });

  test("in the page itself is the same", () => {
    page = open("/preload/custom-invite/?vanityName=priya-nair", STEP_1, () => "pass");
    page.seen.answer = "hold";
    $("#send span").click();
    expect(page.seen.linkedin).toEqual([]);
  });

  test("is not asked about its other buttons, nor are other dialogs", () => {
    page = open(
      "/in/priya-nair/",
      `${STEP_2}<div role="dialog"><button id="other" class="artdeco-button--primary">Got it</button></div>`,
      () => "hold",
    );
    $(".send-invite .artdeco-button--secondary").click();
    $("#other").click();
    expect(page.seen.sending).toEqual([]);
    expect(page.seen.linkedin).toHaveLength(2);
  });
});
