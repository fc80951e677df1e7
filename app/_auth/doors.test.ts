import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const app = join(import.meta.dirname, "..");
const sources = readdirSync(app, { recursive: true, encoding: "utf8" })
  .filter((path) => /\.tsx?$/.test(path) && !path.includes(".test."))
  .map((path) => ({ path, text: readFileSync(join(app, path), "utf8") }));

const pages = sources.filter(({ path }) => /(^|\/)page\.tsx$/.test(path) && !path.startsWith("_auth/"));
const routes = sources.filter(({ path }) => /(^|\/)route\.ts$/.test(path));
const actions = sources.filter(({ text }) => /^["']use server["'];/m.test(text));

/** What a module exports that is not a type, with what it is made of. */
function exportsOf(text: string): { name: string; value: string }[] {
  const consts = [...text.matchAll(/^export const (\w+)(?::[^=]+)? = ([^;]*?)[(;]/gm)];
  const functions = [...text.matchAll(/^export (?:default )?(?:async )?function (\w+)/gm)];
  const renamed = [...text.matchAll(/^export \{([^}]*)\}(?! from)/gm)].flatMap(([, names = ""]) =>
    names.split(",").map((name) => name.trim().split(" as ")[0] ?? ""),
  );
  const local = (name: string) =>
    new RegExp(`^const ${name} = ([^;]*?)[(;]`, "m").exec(text)?.[1] ?? "nothing";
  return [
    ...consts.map(([, name = "", value = ""]) => ({ name, value })),
    ...functions.map(([, name = ""]) => ({ name, value: "a function of its own" })),
    ...renamed.filter((name) => name !== "").map((name) => ({ name, value: local(name) })),
  ];
}

test("every page is made by page()", () => {
  expect(pages.length).toBeGreaterThan(0);
  const others = pages.filter(({ text }) => !/^export default page\(/m.test(text)).map(({ path }) => path);
  expect(others).toEqual([]);
});

test("every route handler is made by handler()", () => {
  expect(routes.length).toBeGreaterThan(0);
  const settings = ["dynamic", "runtime", "maxDuration"];
  const others = routes.flatMap(({ path, text }) =>
    exportsOf(text)
      .filter(({ name, value }) => !settings.includes(name) && value !== "handler")
      .map(({ name }) => `${path}: ${name}`),
  );
  expect(others).toEqual([]);
});

test("every server action is made by action(), in a file of its own", () => {
  const others = actions.flatMap(({ path, text }) => {
    const made = exportsOf(text).filter(({ value }) => value !== "action");
    const inline = [...text.matchAll(/^\s+["']use server["']/gm)].map(() => ({ name: "an inline action" }));
    return [...made, ...inline].map(({ name }) => `${path}: ${name}`);
  });
  expect(others).toEqual([]);
});

test("only app/_auth decides who the viewer is", () => {
  const others = sources
    .filter(
      ({ path, text }) =>
        !path.startsWith("_auth/") && /viewerOf\w*(Session|Request)|next-auth\/jwt/.test(text),
    )
    .map(({ path }) => path);
  expect(others).toEqual([]);
});
