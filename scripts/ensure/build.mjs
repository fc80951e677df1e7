import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { run } from "../cli/run.mjs";
import { Refused, say, step } from "../cli/say.mjs";
import { sentences } from "../cli/sentences.mjs";

/** Everything that the built app is made of. */
const sources = [
  "app",
  "db",
  "lib",
  "public",
  "instrumentation.ts",
  "proxy.ts",
  "next.config.js",
  "tsconfig.json",
  "package-lock.json",
];
const stamp = path.join(".next", "built-from");

/** Builds the app where its sources are not those of the last build that succeeded. */
export async function ensureBuild() {
  const hash = hashSources();
  if (
    existsSync(stamp) &&
    existsSync(path.join(".next", "BUILD_ID")) &&
    readFileSync(stamp, "utf8") === hash
  ) {
    say(sentences.alreadyBuilt());
    return;
  }
  await step(sentences.building(), async () => {
    const { status } = await run(process.execPath, ["node_modules/next/dist/bin/next", "build"]);
    if (status !== 0) throw new Refused(sentences.buildFailed());
    writeFileSync(stamp, hash);
  });
}

function hashSources() {
  const hash = createHash("sha256");
  for (const file of sources.flatMap(filesOf))
    hash.update(`${file}\0`).update(readFileSync(file)).update("\0");
  return hash.digest("hex");
}

/**
 * Tests and what the seed reads are no part of the build.
 * @param {string} place
 * @returns {string[]}
 */
function filesOf(place) {
  if (!existsSync(place) || /[.]test[.]tsx?$|[.]setup[.]ts$|[.]md$/.test(place)) return [];
  if (place === path.join("db", "seed", "reference-study")) return [];
  if (!statSync(place).isDirectory()) return [place];
  return readdirSync(place)
    .sort()
    .flatMap((name) => filesOf(path.join(place, name)));
}
