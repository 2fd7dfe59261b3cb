import { todoList, todosDue } from "../../panel/todos";
import { element } from "../../screens/element";
import { drawn } from "../../screens/picture";
import { present } from "../../show/h";
import { stateWords } from "../../show/words";
import { ask, onChanged } from "../../wire/messages";

const onlyOpen = element("open", HTMLInputElement);
const told = element("told", HTMLParagraphElement);
const place = element("picture", HTMLDivElement);
const todos = element("todos", HTMLElement);

/** Why there is no picture, or nothing where there is one. */
function say(text: string): void {
  told.textContent = text;
  told.hidden = text === "";
}

async function showPicture(): Promise<void> {
  const given = await ask("timeline", { open: onlyOpen.checked, draw: "svg" });
  const picture = given.state === "ok" ? given.reply.picture : null;
  if (picture) place.replaceChildren(drawn(picture, document));
  const words = given.state === "refused" || given.state === "cached" ? null : stateWords(given.state);
  say(given.state === "refused" ? given.error.text : words ? `${words.title} ${words.text}` : "");
}

async function showTodos(): Promise<void> {
  todos.replaceChildren(...present(todoList(await todosDue(), () => void showTodos())));
}

async function show(): Promise<void> {
  await Promise.all([showPicture(), showTodos()]);
}

onlyOpen.addEventListener("change", () => void showPicture());
onChanged(() => void show());
void show();
