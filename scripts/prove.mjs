// npm run prove: the long proofs of the promises; prints figures.
import { main } from "./cli/say.mjs";
import { runBrowserSet } from "./run-browser-set.mjs";

await main(() => runBrowserSet("prove"));
