import { INKED } from "./ink";

/** Fixed above the page, so that LinkedIn's own layout never moves. Nothing blinks, nothing moves. */
export const STYLE = `
:host { all: initial; }
* { box-sizing: border-box; }
[hidden] { display: none !important; }
${INKED}
.banner, .offer, .hold, .person, .peek, .mark {
  --paper: #ffffff; --ink: #1d2226; --soft: #56616b; --edge: #d5dae0; --link: #0a58b8;
  --main: #24527a; --main-ink: #ffffff; --field: #f6f8fa; --tone: #56616b;
}
.banner, .offer, .hold, .person, .peek { /* our sentences are English, whatever the page around them is */
  direction: ltr; font: 14px/1.45 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; color: var(--ink); text-align: start;
  background: var(--paper); border: 1px solid var(--edge); border-inline-start: 4px solid var(--tone);
  border-radius: 10px; box-shadow: 0 6px 24px rgb(0 0 0 / .16); padding: 14px 16px; margin: 0;
}
.banner, .offer {
  position: fixed; inset: auto; top: 72px; right: 16px; width: 340px; max-width: calc(100vw - 32px);
  max-height: calc(100vh - 96px); overflow: auto; z-index: 2147483647;
}
.offer { max-height: calc(100vh - 24px); }
/* Where a page reads to the left, its side rail is there: nobody's name and picture are covered. */
:host(:dir(rtl)) .banner, :host(:dir(rtl)) .offer { right: auto; left: 16px; }
:host(:dir(rtl)) .banner, :host(:dir(rtl)) .offer { right: auto; left: 16px; } /* the page's own column is on the right there */
.pill { width: auto; max-width: min(340px, calc(100vw - 32px)); padding: 8px 12px; border-radius: 22px; }
.pill > div { display: flex; align-items: center; flex-wrap: wrap; gap: 4px 10px; }
.pill .row, .pill .status:not([data-ink]) { display: none; }
.hold { width: 440px; max-width: calc(100vw - 32px); margin: auto; padding: 20px 22px; }
.hold::backdrop { background: rgb(0 0 0 / .45); }
[data-level=not_yet] { --tone: #b3402e; } [data-level=ask_first] { --tone: #8a5a00; } [data-level=go] { --tone: #1f7a4d; }
[data-level=settled] { --tone: #24527a; } [data-level=confirm] { --tone: #6a4aa5; }
.offer { --tone: #1f7a4d; }
.banner:has(~ .offer:not([hidden])) { display: none; } /* one card at a time: the offer says the same of the note */
.line { display: flex; align-items: flex-start; gap: 10px; }
.pill .line { align-items: center; }
.icon { flex: none; width: 20px; height: 20px; fill: none; stroke: currentColor; stroke-width: 1.7; stroke-linecap: round; stroke-linejoin: round; }
.line > .icon, .evidence .for { color: var(--tone); }
h2 { flex: 1; font-size: 15px; line-height: 1.35; font-weight: 650; margin: 0; }
.offer h2 { margin-bottom: 8px; }
.hold h2 { font-size: 17px; }
.title { font-weight: 600; }
p { margin: 8px 0 0; overflow-wrap: anywhere; }
.advice { font-weight: 550; }
code { font: 12.5px ui-monospace, Menlo, Consolas, monospace; background: var(--field); border-radius: 4px; padding: 1px 4px; }
.small { font-size: 12.5px; color: var(--soft); }
a.small { white-space: nowrap; }
.length { margin-top: 4px; text-align: end; font-variant-numeric: tabular-nums; }
.status { font-size: 13px; color: var(--soft); } .status:not([data-ink]) { margin: 0; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
a { color: var(--link); text-decoration: underline; text-underline-offset: 2px; }
ul { margin: 8px 0 0; padding-inline-start: 20px; }
.evidence { list-style: none; padding: 0; } .evidence li { display: flex; gap: 8px; margin-top: 4px; }
.evidence .icon { width: 16px; height: 16px; margin-top: 2px; }
.evidence .neither { padding-inline-start: 24px; }
.evidence .against { color: var(--soft); }
.news { margin-top: 12px; padding-top: 2px; border-top: 1px solid var(--edge); }
blockquote {
  margin: 10px 0 0; padding: 10px 12px; background: var(--field); border-radius: 8px;
  white-space: pre-wrap; overflow-wrap: anywhere;
}
label { display: block; margin-top: 10px; font-weight: 550; font-size: 13px; }
input, textarea {
  width: 100%; margin-top: 4px; padding: 7px 9px; font: inherit; color: inherit; background: var(--field);
  border: 1px solid #7b8794; border-radius: 6px; resize: vertical; color-scheme: light dark;
}
textarea { margin-top: 10px; }
select {
  font: inherit; font-size: 13px; max-width: 100%; padding: 4px 6px; color: inherit; background: var(--field);
  border: 1px solid #7b8794; border-radius: 6px; color-scheme: light dark;
}
.row { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 12px; }
button {
  font: inherit; font-weight: 550; padding: 5px 13px; border-radius: 16px; cursor: pointer;
  border: 1px solid #7b8794; background: transparent; color: inherit;
}
button:hover { background: rgb(128 128 128 / .14); }
button.main { background: var(--main); border-color: var(--main); color: var(--main-ink); }
button.main:hover { filter: brightness(1.12); }
button.quiet { border-color: transparent; color: var(--soft); text-decoration: underline; text-underline-offset: 2px; }
.hold button.quiet { margin-inline-start: auto; }
.pill button.quiet { padding: 2px 6px; color: var(--link); }
button.bare { border: 0; padding: 4px; margin: -4px -6px -4px 0; line-height: 0; border-radius: 50%; color: var(--soft); }
button[aria-disabled=true] { opacity: .55; cursor: default; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
@media (prefers-color-scheme: dark) {
  .banner, .offer, .hold, .person, .peek, .mark {
    --paper: #1f2428; --ink: #e8ebee; --soft: #a9b4be; --edge: #3a434b; --link: #86b9f0;
    --main: #9cc6ee; --main-ink: #10202e; --field: #2a3137; --tone: #a9b4be;
  }
  [data-level=not_yet] { --tone: #f0907f; } [data-level=ask_first] { --tone: #e2b357; }
  [data-level=go], .offer { --tone: #6cc798; } [data-level=settled] { --tone: #86b9f0; } [data-level=confirm] { --tone: #bda3ee; }
}
@media (prefers-contrast: more) {
  .banner, .offer, .hold, .person, .peek { --edge: currentColor; --soft: var(--ink); border-width: 2px; border-inline-start-width: 6px; }
}
@media (forced-colors: active) {
  .banner, .offer, .hold, button, input, select, textarea { border-color: CanvasText; }
  .line > .icon { color: CanvasText; }
  button.main { forced-color-adjust: none; background: Highlight; color: HighlightText; }
}
.mark { position: fixed; top: 0; left: 0; width: 18px; height: 18px; z-index: 2147483646; pointer-events: none; }
.mark.away, .mark.away button { opacity: 0; }
.mark button {
  display: block; width: 18px; height: 18px; padding: 1px; border: 0; border-radius: 50%; pointer-events: none;
  background: var(--paper); color: var(--tone);
}
.mark .icon { display: block; width: 16px; height: 16px; }
.mark button:focus-visible, .mark button[aria-expanded=true] { outline: 2px solid var(--tone); outline-offset: 1px; }
.peek, .person { position: fixed; inset: auto; z-index: 2147483647; max-height: calc(100vh - 24px); overflow: auto; }
.person { width: 320px; max-width: calc(100vw - 24px); } .person:focus-visible { outline: 0; }
.peek { max-width: min(280px, calc(100vw - 24px)); padding: 6px 10px; font-size: 13px; pointer-events: none; }
@media (forced-colors: active) {
  .person, .peek, .person button { border-color: CanvasText; }
  .mark button { background: Canvas; color: CanvasText; border: 1px solid CanvasText; padding: 0; }
}
@media print { .banner, .offer, .mark, .peek, .person { display: none; } }
`;
