// npm run check:imports: the rules of .dependency-cruiser.mjs over every module.
import { existsSync } from "node:fs";
import { cruise } from "dependency-cruiser";
import extractTSConfig from "dependency-cruiser/config-utl/extract-ts-config";
import config from "../.dependency-cruiser.mjs";

/** With fewer the parser saw no TypeScript, and would find nothing wrong in anything. */
const leastModules = 10;

const { forbidden, required, options } = config;
const places = [
  "app",
  "db",
  "lib",
  "e2e",
  "scripts",
  "instrumentation.ts",
  "proxy.ts",
  "next.config.js",
].filter((place) => existsSync(place));
const cruised = await cruise(
  places,
  { ...options, ruleSet: { forbidden, required }, validate: true },
  undefined,
  { tsConfig: extractTSConfig("tsconfig.json") },
);
if (typeof cruised.output === "string")
  throw new Error("dependency-cruiser gave a report instead of its findings.");

const { violations, totalCruised } = cruised.output.summary;
const commentByRule = new Map([...forbidden, ...required].map((rule) => [rule.name, rule.comment]));
for (const violation of violations) {
  const way = violation.cycle?.map(({ name }) => name).join(" -> ") ?? violation.to;
  console.error(
    `${violation.rule.name}: ${violation.from} -> ${way}\n    ${commentByRule.get(violation.rule.name) ?? ""}`,
  );
}
const own = cruised.output.modules.filter(({ source }) => !source.includes("node_modules")).length;
console.log(`${own} modules, ${totalCruised} with packages, ${violations.length} forbidden imports`);
if (own < leastModules) console.error(`Fewer than ${leastModules} modules were read: nothing was checked.`);
process.exit(violations.length > 0 || own < leastModules ? 1 : 0);
