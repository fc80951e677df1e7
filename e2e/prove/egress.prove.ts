import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { referenceFiles } from "@/db/seed/reference-files.setup";
import { runApp } from "@/scripts/app/run-app.mjs";
import { runTypeScript } from "@/scripts/cli/run.mjs";
import { prepareGround } from "../fixtures/app-on-postgres";
import { importFolder, textsOf } from "../fixtures/import-folder";
import { expect, test } from "../fixtures/journey";
import { signIn } from "../fixtures/sign-in";
import { pages } from "../journeys/endpoints/expectations";

const noting = fileURLToPath(new URL("../fixtures/note-connections.mjs", import.meta.url));
const here = /^(127\.0\.0\.1|::1|::ffff:127\.0\.0\.1|localhost)$/;

test("neither the server nor a browser connects to anything but each other (promise P21)", async ({
  browser,
}) => {
  const ground = await prepareGround();
  const noted = path.join(ground.env.DATA_DIR, "connections.txt");
  const env = { ...ground.env, DEMO: "1", NODE_OPTIONS: `--import=${noting}`, NOTE_CONNECTIONS: noted };
  const { status } = await runTypeScript("scripts/seed-demo.ts", { env, capture: true });
  expect(status).toBe(0);
  const app = await runApp({ port: ground.port, env, silent: true });
  try {
    const context = await browser.newContext({ baseURL: ground.url, locale: "nl-NL" });
    const page = await context.newPage();
    const asked = new Set<string>();
    context.on("request", (request) => asked.add(new URL(request.url()).origin));
    let visited = 0;
    for (const name of ["onderzoeker", "supervisor", "codeur-a", "beheer"]) {
      await signIn(page, `${name}@demo.local`);
      for (const address of Object.keys(pages).filter((each) => !each.includes("[token]"))) {
        await page.goto(
          address
            .replace("[study]", "de-familie-aan-zet-referentie")
            .replace("[case]", "EK01")
            .replace("[interview]", "EK01-A1"),
        );
        await page.waitForLoadState("load");
        visited += 1;
      }
      if (name === "onderzoeker") await importFolder(page, textsOf(referenceFiles()));
      await context.clearCookies();
    }
    const hosts = existsSync(noted) ? readFileSync(noted, "utf8").trim().split("\n") : [];
    const outside = hosts.filter((host) => !here.test(host));
    const elsewhere = [...asked].filter((origin) => origin !== ground.url && !origin.startsWith("null"));
    console.log(
      `P21: ${visited} pages and an import, ${hosts.length} connections of the server, ${outside.length} outbound,`,
      `${elsewhere.length} of the browser`,
    );
    expect(hosts.length, "connections to the database, so that noting works").toBeGreaterThan(0);
    expect([outside, elsewhere]).toEqual([[], []]);
  } finally {
    await app.stop();
    await ground.clear();
  }
});
