import type { APIRequestContext } from "@playwright/test";
import { askings } from "../../fixtures/crawl";
import { type Answer, callAction } from "./call-action";
import { actions, handlers, type PersonName, pages, people } from "./expectations";
import { foreignCanary, ownStudy, type People } from "./people-of-every-kind";

/** Words that stand in this study's texts, names and work, and in nothing that is said to who may not see it. */
const ownCanaries = [
  "Noor was vijf, zes nachten",
  "sarcoïdose",
  "reader@endpoints.local",
  "uithuisplaatsing voorkomen",
];

export type Walked = {
  readonly requests: number;
  /** What someone got who should not, or did not get who should. */
  readonly faults: readonly string[];
  /** Words of the study that nobody met, not even who may read them: looking for those would find nothing. */
  readonly neverMet: readonly string[];
};

type WalkOptions = {
  readonly everyWay: boolean;
  readonly baseURL: string;
  readonly idOf: (action: string) => string;
};

const doorKinds = ["not-signed-in", "not-allowed", "not-found", "other-origin"];

/** Sends everyone to every page, handler and action of their own study and of another's, and judges the bodies. */
export async function walkEndpoints(everyone: People, options: WalkOptions): Promise<Walked> {
  const faults: string[] = [];
  let requests = 0;
  const met = new Set<string>();
  const judge = (what: string, body: string, allowed: boolean, got: boolean) => {
    requests += 1;
    const canaries = [...ownCanaries, foreignCanary].filter((word) => body.includes(word));
    if (allowed) for (const word of canaries) met.add(word);
    else if (canaries.length > 0) faults.push(`${what}: shows ${canaries.join(", ")}`);
    if (allowed !== got)
      faults.push(`${what}: ${got ? "got what is not theirs" : "was kept from what is theirs"}`);
  };
  for (const name of people) {
    const request = everyone.requestOf[name];
    for (const { route, study, allowed } of placesOf(pages, name, everyone.foreignStudy)) {
      for (const [way, headers] of Object.entries(askings)) {
        if (way !== "document" && allowed && !options.everyWay) continue;
        const answer = await request.get(filledIn(route, study), { headers });
        const body = await answer.text();
        const got = way === "document" ? isPage(body, answer.url(), route) : allowed;
        judge(`${name}, ${way}, ${filledIn(route, study)}`, body, allowed, got);
      }
    }
    for (const { route, study, allowed } of placesOf(handlers, name, everyone.foreignStudy)) {
      const { body, got } = await askHandler(request, filledIn(route, study), options.baseURL);
      judge(`${name}, ${filledIn(route, study)}`, body, allowed, got);
    }
    for (const { route, study, allowed } of placesOf(actions, name, everyone.foreignStudy)) {
      // That it would take hold of anything but its input is what may not be: the input is never whole.
      const call = { action: options.idOf(route), input: { study } };
      const here = await callAction(request, { ...call, origin: options.baseURL });
      judge(`${name}, ${route} of ${study}`, here.body, allowed, isReached(here));
      if (!options.everyWay && name !== "researcher" && name !== "nobody") continue;
      const astray = { ...call, address: `/onderzoek/${study}/nergens`, origin: options.baseURL };
      const elsewhere = await callAction(request, astray);
      judge(`${name}, ${route} of ${study}, at no page`, elsewhere.body, allowed, isReached(elsewhere));
      for (const origin of [null, "null", "https://elders.example"]) {
        const foreign = await callAction(request, { ...call, origin });
        judge(`${name}, ${route}, from ${origin}`, foreign.body, false, isReached(foreign));
      }
    }
  }
  return { requests, faults, neverMet: ownCanaries.filter((word) => !met.has(word)) };
}

/** Each endpoint of one of the tables for one person: of their own study, and where it names one, of another's. */
function placesOf(table: typeof pages, name: PersonName, foreignStudy: string) {
  const knowsForeign = name === "stranger" || name === "administrator";
  return Object.entries(table).flatMap(([route, whom]) => {
    const own = { route, study: ownStudy, allowed: whom.includes(name) };
    const isOfStudy = route.includes("[study]") || isStudysAction(route);
    return isOfStudy && !knowsForeign ? [own, { route, study: foreignStudy, allowed: false }] : [own];
  });
}

/** What needs no study is the platform's or one's own. */
function isStudysAction(route: string): boolean {
  const whom = actions[route];
  return whom?.includes("stranger") === false && !whom.includes("administrator");
}

function filledIn(route: string, study: string): string {
  return route
    .replace("[study]", study)
    .replace("[interview]", "EK01-A1")
    .replace("[case]", "EK01")
    .replace("[coding]", "00000000-0000-4000-8000-000000000000")
    .replace("[vorm]", "word")
    .replace("[token]", "geen-echte-uitnodiging")
    .replace("[...nextauth]", "providers");
}

const kept = ["Hier kom je niet met jouw rol", "Deze pagina is er niet"];

/** Whether a document is the page itself: no sign-in instead of it, and no heading that refuses it. */
function isPage(body: string, url: string, route: string): boolean {
  if (new URL(url).pathname === "/inloggen") return route === "/inloggen";
  const headings = [...body.matchAll(/<h[12][^>]*>(.*?)<\/h[12]>/gs)].map(([, words = ""]) => words);
  return headings.length > 0 && !headings.some((words) => kept.some((refusal) => words.includes(refusal)));
}

/** Without these a handler's input is not whole, which it says in the words of what is not there. */
const summary = { on: JSON.stringify({ kind: "summary", case: "EK01" }) };
const searchByEnd = {
  "/api/preference": { name: "theme", value: "light" },
  "/tekst": summary,
  "/tekst/versies": summary,
  "/tekst/memos": { on: JSON.stringify({ kind: "case", case: "EK01" }) },
  "/tekst/verwijzingen": { ...summary, words: "beter" },
  "/figuur": { thema: "veiligheid" },
  "/voorbeeld": { name: "leeg.txt", encoding: "utf-8", overlappingTimes: "refuse" },
} as const;

async function askHandler(request: APIRequestContext, route: string, origin: string) {
  const [method = "GET", address = ""] = route.split(" ");
  if (address === "/api/events") return askStream(request, address, origin);
  const params = Object.entries(searchByEnd).find(([end]) => address.endsWith(end))?.[1] ?? {};
  const answer = await request.fetch(address, { method, params, headers: { origin }, maxRedirects: 0 });
  const body = await answer.text();
  const refused = /^\{"kind":"([a-z-]+)"\}$/.exec(body)?.[1];
  return { body, got: refused === undefined || !doorKinds.includes(refused) };
}

/** A stream has no end to wait for: its beginning says whether it is one. */
async function askStream(request: APIRequestContext, address: string, origin: string) {
  const { cookies } = await request.storageState();
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
  const answer = await fetch(`${origin}${address}`, { headers: { cookie } });
  const got = answer.headers.get("content-type")?.startsWith("text/event-stream") ?? false;
  const body = got ? "" : await answer.text();
  if (got) await answer.body?.cancel();
  return { body, got };
}

/** Whether the door was passed: only what lies behind it can find the input wanting. */
function isReached({ body, refused }: Answer): boolean {
  return refused === null ? body.includes('"ok":true') : !doorKinds.includes(refused);
}
