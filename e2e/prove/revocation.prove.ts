import { demoPassword } from "@/db/seed/demo-accounts";
import { expect, test } from "../fixtures/journey";
import { signInByRequest } from "../fixtures/sign-in-by-request";
import { callAction } from "../journeys/endpoints/call-action";
import { foundActions } from "../journeys/endpoints/found-endpoints";

const times = 20;
const closedWithinMs = 5000;

test("a session that is ended elsewhere is out at its next request, and its stream ends (promise P10)", async ({
  playwright,
  baseURL,
}) => {
  if (baseURL === undefined) throw new RangeError("The configuration names no address.");
  const ids = foundActions();
  const here = await playwright.request.newContext({ baseURL });
  await signIn(here);
  let slowestMs = 0;
  for (let time = 0; time < times; time += 1) {
    const elsewhere = await playwright.request.newContext({ baseURL });
    await signIn(elsewhere);
    const inside = await elsewhere.get("/onderzoek/oefenstudie");
    expect(new URL(inside.url()).pathname).toBe("/onderzoek/oefenstudie");
    const [ended] = await streamOf(elsewhere);
    const startedAtMs = performance.now();
    const { refused } = await callAction(here, {
      action: ids.get("endOtherSessions") ?? "",
      input: undefined,
      origin: baseURL,
    });
    expect(refused).toBe(null);
    const outside = await elsewhere.get("/onderzoek/oefenstudie");
    expect(new URL(outside.url()).pathname).toBe("/inloggen");
    await ended;
    slowestMs = Math.max(slowestMs, performance.now() - startedAtMs);
    await elsewhere.dispose();
  }
  await here.dispose();
  console.log(
    `P10: ${times} of ${times} out at the next request, slowest stream closed in ${Math.round(slowestMs)} ms`,
  );
  expect(slowestMs).toBeLessThan(closedWithinMs);

  async function signIn(request: typeof here) {
    const given = { email: "codeur-b@demo.local", password: demoPassword, origin: baseURL ?? "" };
    expect(await signInByRequest(request, given)).toMatchObject({ ok: true });
  }

  /** Opens the event stream of who is signed in, and gives what is settled when it ends. */
  async function streamOf(request: typeof here): Promise<Promise<void>[]> {
    const { cookies } = await request.storageState();
    const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
    const answer = await fetch(`${baseURL}/api/events`, { headers: { cookie } });
    expect(answer.headers.get("content-type")).toContain("text/event-stream");
    const drained = async () => {
      for await (const _chunk of answer.body ?? []);
    };
    // In a list, so that waiting for the stream to open does not wait for its end.
    return [drained()];
  }
});
