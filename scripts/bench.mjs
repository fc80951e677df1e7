// npm run bench: the benchmarks; prints figures and ratios.
import { main } from "./cli/say.mjs";
import { runBrowserSet } from "./run-browser-set.mjs";

await main(async () => {
  const { passed } = await runBrowserSet("bench");
  process.exitCode = passed ? 0 : 1;
});
