import { startJourney } from "../../src/journey";
import { Marks } from "../../src/journey/marks";
import type { World } from "../../src/journey/world";
import type { Act, BannerView, HoldChoice, HoldView, Mark, OfferView, Place, Shown } from "../../src/show";
import type { Level, Verdict } from "../../src/wire/contract";
import type { Answer, RouteName, Where } from "../../src/wire/messages";

export interface Asked {
  route: RouteName;
  request: Record<string, unknown>;
}

/** A browser's background and a picture that only remembers what it was told. */
export class FakeWorld {
  readonly asked: Asked[] = [];
  readonly told: { kind: string; takes: unknown }[] = [];
  readonly banners: (BannerView | null)[] = [];
  readonly holds: { view: HoldView; choose: (choice: HoldChoice) => void }[] = [];
  readonly offers: (OfferView | null)[] = [];
  readonly marks: (readonly Mark[])[] = [];
  readonly places: (readonly Place[])[] = [];
  readonly end = new AbortController();
  consented = true;
  where: Where = "page";
  alive = true;
  /** How often a question was taken back. */
  unheld = 0;
  act: (act: Act) => void = () => {};
  changed: () => void = () => {};
  answers: { [N in RouteName]?: (request: Record<string, unknown>) => unknown } = {};

  get banner(): BannerView | null | undefined {
    return this.banners.at(-1);
  }
  get hold() {
    return this.holds.at(-1);
  }
  get offer(): OfferView | null | undefined {
    return this.offers.at(-1);
  }

  /** The questions that were put on one route. */
  on(route: RouteName): Record<string, unknown>[] {
    return this.asked.filter((asked) => asked.route === route).map((asked) => asked.request);
  }

  async start(): Promise<this> {
    await startJourney(this.world());
    return this;
  }

  private world(): World {
    return {
      doc: document,
      signal: this.end.signal,
      isAlive: () => this.alive,
      ask: (async (route: RouteName, request: Record<string, unknown>) => {
        this.asked.push({ route, request });
        return (await this.answers[route]?.(request)) ?? new Promise(() => {});
      }) as World["ask"],
      tell: (async (kind: string, takes: unknown) => this.told.push({ kind, takes })) as never,
      preferences: async () => ({
        consented: this.consented,
        paired: true,
        noteLimit: 200,
        collapsed: false,
        where: this.where,
      }),
      onChanged: (listener) => {
        this.changed = listener;
        return () => {};
      },
      lists: async () => (means) => new Marks(means),
      show: (act) => {
        this.act = act;
        return this.shown();
      },
    };
  }

  private shown(): Shown {
    return {
      banner: (view) => this.banners.push(view),
      hold: (view) => new Promise((choose) => this.holds.push({ view, choose })),
      unhold: () => {
        this.unheld += 1;
      },
      offer: (view) => this.offers.push(view),
      marks: (marks, places) => {
        this.marks.push(marks);
        this.places.push(places);
      },
      destroy: () => this.banners.push(null),
    };
  }
}

const PERSON = { id: "00000000000000a1", name: "Priya Nair", company: "Acme" };

export function verdict(level: Level, more: Partial<Verdict> = {}): Answer<Verdict> {
  return { state: "ok", reply: bare(level, more) };
}

export function bare(level: Level, more: Partial<Verdict> = {}): Verdict {
  const known = level !== "unlisted";
  return {
    level,
    title: `It is ${level}.`,
    findings: [],
    match: known ? { kind: "exact", person: PERSON } : { kind: "none" },
    advice: { action: "nothing", text: "" },
    decided_at: "2026-11-23T09:00:00Z",
    revision: 7,
    ...more,
  };
}

export const NOTE = {
  text: "Thank you for the talk about pottery, Priya.",
  limit: 200 as const,
  length: 44,
  language: "en",
  detail_needed: false,
};

export const CONNECT =
  '<a id="connect" href="/preload/custom-invite/?vanityName=priya-nair" aria-label="Invite Priya Nair to connect">Connect</a>';

export function profilePage(control = CONNECT, rest = ""): string {
  return `<main><div componentkey="com.linkedin.sdui.profile.card.refACoAAExamplePriya01Topcard">
    <a href="/in/priya-nair/"><h2>Priya Nair</h2></a><p>· 2nd</p><p>Engineering Manager</p><div id="row">${control}</div>
    </div></main>${rest}`;
}

/** A page of LinkedIn's; its links are LinkedIn's to follow. */
export function open(path: string, html: string): Event[] {
  history.replaceState(null, "", path);
  document.body.innerHTML = html;
  const heard: Event[] = [];
  document.body.onclick = (event) => {
    event.preventDefault();
    heard.push(event);
  };
  return heard;
}

export function $(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`nothing matches ${selector}`);
  return element;
}
