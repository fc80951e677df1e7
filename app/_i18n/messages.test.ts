import { describe, expect, it, test } from "vitest";
import { valuesByPreference } from "@/app/_ui/preference/preference";
import { messagesByLocale } from "./messages";

type Tree = { readonly [key: string]: string | Tree };

function sentences(tree: Tree, path = ""): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === "string" ? [[`${path}${key}`, value]] : sentences(value, `${path}${key}.`),
  );
}

/** What a sentence asks for: "n:plural", "name:value" and tags. The branches of a plural or select are read too. */
function parameters(sentence: string): string[] {
  const found = new Set([...sentence.matchAll(/<(\w+)>/g)].map(([tag]) => tag));
  collect(sentence, found);
  return [...found].sort();
}

function collect(message: string, found: Set<string>): void {
  for (const argument of braced(message)) {
    const [name = "", kind = "value"] = argument.split(",").map((part) => part.trim());
    found.add(`${name}:${kind}`);
    for (const branch of argument.includes("{") ? braced(argument) : []) collect(branch, found);
  }
}

/** The insides of the outermost braces. */
function braced(text: string): string[] {
  const insides: string[] = [];
  let depth = 0;
  let start = 0;
  for (const [at, character] of [...text].entries()) {
    if (character === "{" && depth++ === 0) start = at + 1;
    if (character === "}" && --depth === 0) insides.push([...text].slice(start, at).join(""));
  }
  return insides;
}

const dutch = new Map(sentences(messagesByLocale.nl));
const english = new Map(sentences(messagesByLocale.en));

describe("the two languages", () => {
  it("have the same keys", () => {
    expect([...english.keys()].sort()).toEqual([...dutch.keys()].sort());
  });

  it("ask for the same parameters in every sentence", () => {
    const asked = (map: Map<string, string>) =>
      Object.fromEntries([...map].map(([key, text]) => [key, parameters(text)]));
    expect(asked(english)).toEqual(asked(dutch));
  });

  test.each(valuesByPreference.locale)("leave no sentence empty in %s", (locale) => {
    const empty = sentences(messagesByLocale[locale]).filter(([, text]) => text.trim() === "");
    expect(empty).toEqual([]);
  });
});
