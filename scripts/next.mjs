// npm run dev, npm run build: Next, telling nobody about it.
import { run } from "./cli/run.mjs";
import { main } from "./cli/say.mjs";

await main(async () => {
  const { status } = await run(process.execPath, [
    "node_modules/next/dist/bin/next",
    ...process.argv.slice(2),
  ]);
  process.exit(status);
});
