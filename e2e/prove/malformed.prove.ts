import { readFileSync } from "node:fs";
import { demoPassword } from "@/db/seed/demo-accounts";
import { referenceFiles } from "@/db/seed/reference-files.setup";
import { malformedDocx } from "@/lib/interchange/docx/malformed-docx.setup";
import { malformedText } from "@/lib/interchange/malformed-text.setup";
import { add, type Change, set } from "@/lib/interchange/study-folder/json-change.setup";
import { runApp } from "@/scripts/app/run-app.mjs";
import { runTypeScript } from "@/scripts/cli/run.mjs";
import { prepareGround } from "../fixtures/app-on-postgres";
import { expect, test } from "../fixtures/journey";
import { signInByRequest } from "../fixtures/sign-in-by-request";

const refusedWithinMs = 5000;
const mostMegabytes = 256;

type Upload = {
  readonly what: string;
  readonly address: string;
  readonly body: Buffer | FormData;
};

const transcripts: readonly Upload[] = [
  ...malformedDocx.map(([what, bytes]) => ({ what, name: "a.docx", bytes })),
  ...malformedText.map(([what, name, bytes]) => ({ what, name, bytes })),
].map(({ what, name, bytes }) => ({
  what: `${name}: ${what}`,
  address: `/api/onderzoek/oefenstudie/import/voorbeeld?name=${encodeURIComponent(name)}`,
  body: Buffer.from(bytes),
}));

const changes: readonly (readonly [file: string, change: Change])[] = [
  ["study.json", (text) => text.slice(0, text.length / 2)],
  ["study.json", set(["cases", 0, "group"], "?")],
  ["study.json", set(["respondents", 3, "role"], "opa")],
  ["study.json", set(["respondents", 0, "sharesOpinionWith"], "EK01-A1")],
  ["study.json", set(["interviews", 0, "transcript"], "../geheim.txt")],
  ["study.json", set(["interviews", 0, "minutes"], -1)],
  ["study.json", set(["cases"], {})],
  ["study.json", add("cases", 0, {})],
  ["codings.json", () => "["],
  ["codings.json", () => `[${"[".repeat(100_000)}`],
  ["codings.json", set([7, "quote"], "iets anders")],
  ["codings.json", set([7, "end"], 1_000_000)],
  ["codings.json", set([7, "theme"], "school")],
  ["judgements.json", set(["coders", 5, "stance"], "goed")],
  ["judgements.json", add("coders", 0, {})],
  ["statement-scores.json", set([9, "score"], 6)],
  ["transcripts/EK01-A1.txt", () => "geen sprekers"],
  ["transcripts/EK01-A1.txt", (text) => text.replaceAll("e", "a")],
];

const folders: readonly Upload[] = changes.map(([file, change], at) => {
  const form = new FormData();
  for (const [path, bytes] of referenceFiles()) {
    const written = path === file ? change(new TextDecoder().decode(bytes)) : new TextDecoder().decode(bytes);
    form.append(path, new File([written], path));
  }
  return { what: `study folder ${at}, ${file}`, address: "/api/import", body: form };
});

test("malformed files are refused with a reason, in time, within memory, and store nothing (promise P8)", async ({
  playwright,
}) => {
  const ground = await prepareGround();
  const env = { ...ground.env, DEMO: "1" };
  const { status } = await runTypeScript("scripts/seed-demo.ts", { env, capture: true });
  expect(status).toBe(0);
  const app = await runApp({ port: ground.port, env, silent: true });
  try {
    const request = await playwright.request.newContext({ baseURL: ground.url });
    const given = { email: "onderzoeker@demo.local", password: demoPassword, origin: ground.url };
    expect(await signInByRequest(request, given)).toMatchObject({ ok: true });
    const { cookies } = await request.storageState();
    const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
    const send = async ({ address, body }: Upload) => {
      const startedAtMs = performance.now();
      const answer = await fetch(`${ground.url}${address}`, {
        method: "POST",
        headers: { cookie, origin: ground.url },
        body: body instanceof FormData ? body : new Uint8Array(body),
      });
      return { said: await answer.text(), tookMs: performance.now() - startedAtMs };
    };
    /** The studies that are there, and all that stands in the one that files were sent to. */
    const stored = async () => {
      const studies = (await (await request.get("/")).text()).match(/href="\/onderzoek\/[^"/]+"/g) ?? [];
      const archive = await request.get("/api/onderzoek/oefenstudie/archief");
      expect(archive.ok()).toBe(true);
      return { studies: [...new Set(studies)].sort(), archive: await archive.text() };
    };
    const uploads = [...transcripts, ...folders];
    const [first] = uploads;
    if (first === undefined) throw new RangeError("no uploads");
    await send(first);
    const before = { stored: await stored(), megabytes: residentMegabytes(app.pid) };
    let [slowestMs, mostNow] = [0, 0];
    const faults: string[] = [];
    for (const upload of uploads) {
      const { said, tookMs } = await send(upload);
      slowestMs = Math.max(slowestMs, tookMs);
      mostNow = Math.max(mostNow, residentMegabytes(app.pid) - before.megabytes);
      if (!/"ok":false,"refusal":\{"kind":"[a-z0-9-]+"/.test(said))
        faults.push(`${upload.what}: ${said.slice(0, 200)}`);
    }
    const after = await stored();
    const changed = JSON.stringify(after) !== JSON.stringify(before.stored);
    console.log(
      `P8: ${uploads.length} malformed files, ${faults.length} without a reason, slowest ${Math.round(slowestMs)} ms,`,
      `${Math.round(mostNow)} MB more at most, ${changed ? "something" : "nothing"} stored`,
    );
    expect(uploads.length).toBeGreaterThanOrEqual(60);
    expect(faults).toEqual([]);
    expect(after).toEqual(before.stored);
    expect(slowestMs).toBeLessThan(refusedWithinMs);
    expect(mostNow).toBeLessThan(mostMegabytes);
  } finally {
    await app.stop();
    await ground.clear();
  }
});

function residentMegabytes(pid: number): number {
  const pages = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
  return Number(pages) / 1024;
}
