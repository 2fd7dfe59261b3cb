// JSON Schema on standard input -> TypeScript on standard output.
import { text } from "node:stream/consumers";
import { compile } from "json-schema-to-typescript";

// Titles of single fields would each become a type of their own; only models are to be named.
function withoutFieldTitles(node, isModel = false) {
  if (Array.isArray(node)) return node.map((part) => withoutFieldTitles(part));
  if (node === null || typeof node !== "object") return node;
  if (node.$ref) return { $ref: node.$ref }; // a default beside it would make a second type of it
  const { title, ...rest } = node;
  const kept = Object.fromEntries(
    Object.entries(rest).map(([key, value]) => [
      key,
      key === "$defs" || key === "properties"
        ? Object.fromEntries(
            Object.entries(value).map(([name, part]) => [name, withoutFieldTitles(part, key === "$defs")]),
          )
        : withoutFieldTitles(value),
    ]),
  );
  return isModel && title ? { title, ...kept } : kept;
}

const schema = JSON.parse(await text(process.stdin));
process.stdout.write(
  await compile({ ...withoutFieldTitles(schema), title: "AfterwordContract" }, "AfterwordContract", {
    additionalProperties: false,
    bannerComment: "// Generated from companion/afterword/contract by `make contract`. Do not edit.",
    unreachableDefinitions: true,
    ignoreMinAndMaxItems: true, // else a list of at most six is written as six tuples
  }),
);
