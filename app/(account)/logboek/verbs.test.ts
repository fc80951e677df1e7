import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { messagesByLocale } from "@/app/_i18n/messages";

const folder = join(import.meta.dirname, "../../../db");
const sources = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts") && !path.includes(".test."))
  .map((path) => readFileSync(join(folder, path), "utf8"));
const verbs = new Set(
  sources.flatMap((text) =>
    [...text.matchAll(/\blog\(([^;{]*)/g)].flatMap(([, argument = ""]) =>
      [...argument.matchAll(/"([a-z-]+\.[a-z-]+)"/g)].map(([, verb = ""]) => verb),
    ),
  ),
);

test.each(["nl", "en"] as const)("every verb that is logged has words in %s", (locale) => {
  const words: Record<string, Record<string, string> | undefined> = messagesByLocale[locale].log.verb;
  const missing = [...verbs].filter((verb) => {
    const [thing = "", done = ""] = verb.split(".");
    return words[thing]?.[done] === undefined;
  });
  expect(verbs.size).toBeGreaterThan(40);
  expect(missing).toEqual([]);
});

test.each(["nl", "en"] as const)("what the lines are mostly about has words in %s", (locale) => {
  const about = messagesByLocale[locale].log.about;
  expect(Object.keys(about)).toEqual(
    expect.arrayContaining(["user", "member", "interview", "theme", "study"]),
  );
});
