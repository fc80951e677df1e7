// npm run prove: the long proofs of the promises, all or those whose files are named; prints figures.
import { main, say } from "./cli/say.mjs";
import { sentences } from "./cli/sentences.mjs";
import { ensureStatistics } from "./ensure/statistics.mjs";
import { proveRules } from "./prove-rules.mjs";
import { runBrowserSet } from "./run-browser-set.mjs";

await main(async () => {
  const named = process.argv.slice(2).filter((given) => !given.startsWith("-"));
  const rules = await proveRules(named);
  await ensureStatistics();
  const browser = await runBrowserSet("prove", { mayBeNone: rules.ran });
  if (!rules.hasPostgres) say(sentences.postgresMissing());
  process.exitCode = rules.passed && browser.passed ? 0 : 1;
});
