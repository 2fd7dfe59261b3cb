import { beforeEach, describe, expect, it, vi } from "vitest";
import { todoList, todosDue } from "../../src/panel/todos";
import { wear } from "../../src/show/look";
import { LOOK } from "../../src/show/wardrobe";
import type { TodoRow } from "../../src/wire/contract";

const PROFILE = "https://www.linkedin.com/in/priya-nair-77/";
const TODO: TodoRow = {
  id: "thank_you-1",
  kind: "thank_you",
  state: "now",
  text: "Thank Priya Nair by mail.",
  why: "It is fresh.",
  source: "Sigerhall, rule 2",
  since: "2026-11-23T10:00:00Z",
  until: "2026-11-25T10:00:00Z",
  people: [{ id: "1", name: "Priya Nair", profile: PROFILE }],
};

/** What is asked of the background, and what it answers by route. */
function answering(replies: Record<string, unknown>) {
  const asked: { route: string; request: unknown }[] = [];
  const sendMessage = async ({ route, request }: { route: string; request: unknown }) => {
    asked.push({ route, request });
    return replies[route] ?? { state: "offline" };
  };
  vi.stubGlobal("chrome", { runtime: { id: "x", sendMessage } });
  return asked;
}

function drawn(todos: TodoRow[], said = () => undefined): HTMLElement {
  const place = document.createElement("div");
  place.append(...todoList(todos, said).filter((child): child is HTMLElement => child instanceof Node));
  return place;
}

const press = (place: HTMLElement, name: string) =>
  place.querySelector<HTMLElement>(`[aria-label="${name}"]`)?.click();
const ok = (reply: unknown) => ({ state: "ok", reply });

beforeEach(() => wear(LOOK));

describe("what is due", () => {
  it("is what the service says, and nothing where it does not", async () => {
    answering({ due: ok({ todos: [TODO], later: 0, revision: 1 }) });
    expect(await todosDue()).toEqual([TODO]);
    answering({});
    expect(await todosDue()).toEqual([]);
  });

  it("leaves out what the panel asks by itself, and is not there when nothing is left", () => {
    expect(todoList([{ ...TODO, kind: "detail" }], () => undefined)).toEqual([]);
  });

  it("names a few, and says how many more", () => {
    const many = Array.from({ length: 7 }, (_, at) => ({ ...TODO, id: `thank_you-${at}` }));
    const place = drawn(many);
    expect(place.querySelectorAll("li")).toHaveLength(5);
    expect(place.querySelectorAll(".soft")).toHaveLength(5 * 2 + 1);
  });

  it.each([
    ["Done", "done"],
    ["Tomorrow", "snoozed"],
    ["Never", "never"],
  ])("%s is told to the log", async (name, step) => {
    const asked = answering({ todo: ok({ text: "Done.", revision: 2 }) });
    const said = vi.fn();
    press(drawn([TODO], said), name);
    await vi.waitFor(() => expect(said).toHaveBeenCalledOnce());
    expect(asked).toEqual([{ route: "todo", request: { id: "thank_you-1", step } }]);
  });

  it("stays, with the reason, when the log does not take it", async () => {
    answering({ todo: { state: "refused", error: { code: "not_found", text: "No longer to be done." } } });
    const said = vi.fn();
    const place = drawn([TODO], said);
    press(place, "Done");
    await vi.waitFor(() => expect(place.textContent).toContain("No longer to be done."));
    expect(said).not.toHaveBeenCalled();
  });

  it("opens the draft of a letter where mails are written, and sends nothing", async () => {
    const letter = { subject: "Thank you & more", text: "Dear Priya,\n…" };
    const asked = answering({ note: ok({ letter }) });
    const open = vi.spyOn(window, "open").mockReturnValue(null);
    press(drawn([TODO]), "Write to Priya Nair");
    await vi.waitFor(() => expect(open).toHaveBeenCalledOnce());
    expect(open).toHaveBeenCalledWith(
      "mailto:?subject=Thank%20you%20%26%20more&body=Dear%20Priya%2C%0D%0A%E2%80%A6",
    );
    expect(asked[0]?.request).toEqual({ person: { person_id: "1" }, letter: "thank_you", turn: 1 });
  });

  it("leads to the profile where there is something to do on LinkedIn", () => {
    const place = drawn([{ ...TODO, kind: "may_connect" }]);
    expect(place.querySelector("a")?.getAttribute("href")).toBe(PROFILE);
    expect(drawn([{ ...TODO, kind: "outcome_missing" }]).querySelector("a")).toBeNull();
  });
});
