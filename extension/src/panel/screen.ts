import { changed } from "../screens/changes";
import { present } from "../show/h";
import { wear } from "../show/look";
import { redraw } from "../show/redraw";
import type { Act } from "../show/views";
import { LOOK } from "../show/wardrobe";
import { PANEL } from "../show/words";
import type { PersonRow, TodoRow } from "../wire/contract";
import { onChanged, onToScreens, type Status, type TabView, type ToScreens, tell } from "../wire/messages";
import { frame } from "./frame";
import { head } from "./head";
import { marksList } from "./marks";
import { news } from "./news";
import { noteAfter, noteHere } from "./note_here";
import { Picture } from "./picture";
import { remembering, unremembered } from "./remember";
import { namedTab, onTab, tabNow } from "./tab";
import { todoList, todosDue } from "./todos";
import type { Views } from "./views";

const NOTHING: Views = { banner: null, offer: null, marks: [], hold: null };

/** Side panel, sidebar, toolbar popup or a held click's window: what there is to say of one tab, and what is new. */
export class Screen {
  readonly #frame;
  #tab: number | null = null;
  #views = NOTHING;
  #tabView: TabView | null = null;
  /** What the page tells here; null where it tells it itself. */
  #told: Views | null = null;
  #status: Status | undefined;
  #unremembered: PersonRow[] = [];
  #todos: TodoRow[] = [];
  #picture: Picture | undefined;
  #turn = 0;

  /** `opened`: called when the user goes elsewhere from here. */
  constructor(readonly opened: () => void = () => undefined) {
    wear(LOOK);
    this.#frame = frame(
      () => this.#options(),
      () => void chrome.tabs.create({ url: chrome.runtime.getURL("/timeline.html") }).then(this.opened),
    );
  }

  async start(): Promise<void> {
    onTab(() => void this.#look());
    onToScreens((told) => this.#hear(told));
    onChanged(() => void this.#ask());
    await Promise.all([this.#look(), this.#ask()]);
  }

  /** How the service is may take a while to know: a held click does not wait for it. */
  async #ask(): Promise<void> {
    this.#status = await tell("status", {});
    this.#draw();
    const well = this.#status.state === "ok";
    [this.#unremembered, this.#todos] = well ? await Promise.all([unremembered(), todosDue()]) : [[], []];
    this.#draw();
  }

  async #look(): Promise<void> {
    const mine = ++this.#turn;
    const tabId = await tabNow();
    const about = tabId === null ? null : { tabId };
    const [aside, view] = await Promise.all([about && tell("aside", about), about && tell("tab", about)]);
    if (mine !== this.#turn) return;
    if (tabId !== this.#tab) this.#forget();
    this.#tab = tabId;
    this.#tabView = view;
    this.#told = (aside as Views | null) ?? null;
    const offer = noteHere(view);
    this.#show(this.#told ?? (offer ? { ...NOTHING, offer } : NOTHING));
  }

  /** Another tab: nothing that was typed or opened for the one before. */
  #forget(): void {
    this.#picture?.remove();
    this.#picture = undefined;
    this.#views = NOTHING;
  }

  #show(views: Views): void {
    const asked = views.hold && views.hold.question !== this.#views.hold?.question;
    this.#views = views;
    if (asked) window.focus();
    this.#frame.alert.textContent = views.hold?.view && !document.hasFocus() ? PANEL.held : "";
    this.#draw();
  }

  #draw(): void {
    const { cards, about, marks, todos, remember, unread } = this.#frame;
    const views = this.#views;
    if (views !== NOTHING) this.#picture ??= new Picture(cards, this.#hands());
    this.#picture?.show(views);
    redraw(about, ...present(this.#about()));
    redraw(marks, ...marksList(views.marks));
    redraw(todos, ...present(todoList(this.#todos, () => void this.#ask())));
    redraw(remember, ...present(remembering(this.#unremembered, () => void this.#ask())));
    if (this.#status) redraw(unread, ...present(this.#news(this.#status)));
  }

  #about() {
    const { banner, offer } = this.#views;
    const status = this.#status;
    if (!status || banner || (offer && !offer.toRead)) return [];
    return head(status, status.where === "page" ? this.#tabView : null, () => this.#options());
  }

  #news(status: Status) {
    return [...changed(status.changes, this.#tab), ...news(status, () => void this.#read())];
  }

  #hands(): ConstructorParameters<typeof Picture>[1] {
    const tabId = this.#tab ?? -1;
    return {
      act: (act) => void (this.#told ? tell("act", { tabId, act }) : this.#here(act)),
      choose: (question, choice) => void tell("choice", { tabId, question, choice }),
    };
  }

  async #here(act: Act): Promise<void> {
    const { offer } = this.#views;
    const tab = this.#tab;
    const after = offer && (await noteAfter(act, offer, this.#tabView));
    if (tab === this.#tab) this.#show({ ...this.#views, offer: after });
  }

  async #read(): Promise<void> {
    await tell("seen", {});
    await this.#ask();
  }

  #options(): void {
    void chrome.runtime.openOptionsPage().then(this.opened);
  }

  /** A window for a held click does not count as a panel that has it on the screen: it would answer for itself. */
  #hear({ kind, tabId }: ToScreens): true | undefined {
    if (tabId !== this.#tab) return undefined;
    if (kind === "look") void this.#look();
    else if (namedTab() === null && document.visibilityState === "visible") return true;
    return undefined;
  }
}
