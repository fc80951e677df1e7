import { work } from "../fixtures/coder-by-request";
import { compareWorlds, signedInAll } from "../fixtures/compare-worlds";
import { bodiesWith, crawl } from "../fixtures/crawl";
import { hearStream } from "../fixtures/hear-stream";
import { expect } from "../fixtures/journey";
import { test } from "../fixtures/own-app";
import { shared, shareInterviews } from "../fixtures/shared-interviews";

const study = "/onderzoek/oefenstudie";

test("a colleague's blind work changes no byte of what anyone gets who codes along, whatever their role (promise P2)", async ({
  playwright,
}) => {
  const compared = await compareWorlds(playwright.request, {
    others: ["codeur-a", "supervisor", "onderzoeker", "beheer"],
    whole: true,
  });
  console.log(`${compared.answers} answers compared, ${compared.differences.length} differ`);
  expect(compared.differences).toEqual([]);
  expect(compared.neverMet).toEqual([]);
  expect(compared.heardByB).toBe(true);
});

test("forty words of a colleague at work reach nobody in ten minutes (promise P2)", async ({
  playwright,
  ownApp,
}) => {
  await ownApp.layOutDemo();
  const { url } = await ownApp.start();
  const actors = await signedInAll(playwright.request, url, ["codeur-b", "codeur-a", "onderzoeker"]);
  await shareInterviews(actors);
  const [b, a] = actors;
  if (b === undefined || a === undefined) throw new RangeError("two coders");
  const { cookies } = await a.request.storageState();
  const heard = await hearStream(url, cookies);
  const canaries = Array.from({ length: 40 }, (_, at) => `kanarie-${at}-${crypto.randomUUID()}`);
  const startedAtMs = Date.now();
  const hits: string[] = [];
  let responses = 0;
  for (const [at, memo] of canaries.entries()) {
    const coding = crypto.randomUUID();
    await work(b, shared.begun, [{ kind: "code", coding, memo }]);
    const places = ["", "/verdeling", "/memos", "/citaten", "/standtelling", "/zaken/EK03"];
    const start = [
      ...[...places, `/zoeken?q=${memo}`, `/interview/${shared.begun}`].map((page) => `${study}${page}`),
      `/api${study}/interview/${shared.begun}/werk`,
    ];
    const bodies = await crawl(a.request, start, () => false, ["document", "payload"]);
    responses += bodies.size;
    const written = canaries.slice(0, at + 1);
    // The search page says back what was looked for.
    const others = new Map([...bodies].filter(([where]) => !where.includes("/zoeken")));
    hits.push(...bodiesWith(others, written), ...bodiesWith(bodies, [coding]));
    await untilMs(startedAtMs + (at + 1) * 15_000);
  }
  heard.stop();
  hits.push(...canaries.filter((word) => heard.said().includes(word)));
  const own = await (await b.request.get(`/api${study}/interview/${shared.begun}/werk`)).text();
  const minutes = Math.round((Date.now() - startedAtMs) / 60_000);
  console.log(`${canaries.length} canaries, ${responses} responses, ${minutes} minutes: ${hits.length} hits`);
  expect(canaries.filter((word) => !own.includes(word))).toEqual([]);
  expect(hits).toEqual([]);
  expect(responses).toBeGreaterThanOrEqual(500);
  expect(heard.said()).not.toContain("event: work");
  for (const { request } of actors) await request.dispose();
});

function untilMs(moment: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.max(0, moment - Date.now())));
}
