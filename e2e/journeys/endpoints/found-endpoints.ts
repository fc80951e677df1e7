import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** Every page and handler of the source tree: a page by its address, a handler by its method and address. */
export function foundRoutes(): { readonly pages: readonly string[]; readonly handlers: readonly string[] } {
  // A folder that begins with a line is no address.
  const files = readdirSync("app", { recursive: true, encoding: "utf8" }).filter(
    (file) => !/(^|[/])_/.test(file),
  );
  const addressOf = (file: string) =>
    `/${path.dirname(file)}`.replaceAll(/[/][(][^/]*[)]/g, "").replace(/^[/][.]?$/, "/") || "/";
  return {
    pages: files.filter((file) => path.basename(file) === "page.tsx").map(addressOf),
    handlers: files
      .filter((file) => path.basename(file) === "route.ts")
      .flatMap((file) => {
        const source = readFileSync(path.join("app", file), "utf8");
        const methods = source.match(/\b(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)\b(?= =|,| \})/g) ?? [];
        return [...new Set(methods)].map((method) => `${method} ${addressOf(file)}`);
      }),
  };
}

type Manifest = { readonly node: Readonly<Record<string, { readonly exportedName: string }>> };

/** The id under which the built app takes each action. Two of one name are a mistake of this test's own words. */
export function foundActions(): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const [id, { exportedName }] of Object.entries(readManifest().node)) {
    if (ids.has(exportedName)) throw new RangeError(`Two actions are called ${exportedName}.`);
    ids.set(exportedName, id);
  }
  return ids;
}

/** The one cast: what Next writes at a build. */
function readManifest(): Manifest {
  return JSON.parse(readFileSync(".next/server/server-reference-manifest.json", "utf8")) as Manifest;
}
