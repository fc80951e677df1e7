import type { APIRequest, APIRequestContext } from "@playwright/test";
import { demoPassword } from "@/db/seed/demo-accounts";
import { signInByRequest } from "../../fixtures/sign-in-by-request";
import { callAction } from "./call-action";
import { type PersonName, people } from "./expectations";

export const ownStudy = "de-familie-aan-zet-referentie";
export const foreignCanary = "Zaakwoord-van-een-vreemde";

export type People = {
  readonly requestOf: Readonly<Record<PersonName, APIRequestContext>>;
  /** The short name of a study of which only the stranger, and who made it, is a member. */
  readonly foreignStudy: string;
  readonly close: () => Promise<void>;
};

const accountByName: Partial<Record<PersonName, string>> = {
  researcher: "onderzoeker@demo.local",
  supervisor: "supervisor@demo.local",
  "coder A": "codeur-a@demo.local",
  "coder B": "codeur-b@demo.local",
  administrator: "beheer@demo.local",
};

/** Everyone of SAFETY's list signed in: the demonstration's accounts, and three who are invited for it. */
export async function peopleOfEveryKind(
  api: APIRequest,
  baseURL: string,
  idOf: (action: string) => string,
): Promise<People> {
  const requests = new Map<PersonName, APIRequestContext>();
  for (const name of people) requests.set(name, await api.newContext({ baseURL }));
  const requestOf = (name: PersonName) => {
    const request = requests.get(name);
    if (request === undefined) throw new RangeError(name);
    return request;
  };
  const act = async (name: PersonName, action: string, input: unknown) => {
    const call = { action: idOf(action), input, origin: baseURL };
    const { body, refused } = await callAction(requestOf(name), call);
    if (refused !== null || !body.includes('"ok":true')) throw new Error(`${action}: ${body.slice(0, 400)}`);
    return body;
  };
  for (const [name, email] of Object.entries(accountByName)) {
    const request = requests.get(people.find((each) => each === name) ?? "nobody");
    if (request) await signIn(request, { email, password: demoPassword, origin: baseURL });
  }
  const made = await act("administrator", "startStudy", {
    name: "Vreemde studie",
    template: "themes",
    language: "nl",
  });
  const foreignStudy = partOf(made, "slug");
  const invited = [
    { name: "reader", inviter: "researcher", study: ownStudy, roles: ["reader"] },
    { name: "ex-member", inviter: "researcher", study: ownStudy, roles: ["coder"] },
    { name: "stranger", inviter: "administrator", study: foreignStudy, roles: ["researcher"] },
  ] as const;
  for (const { name, inviter, study, roles } of invited) {
    const invitation = await act(inviter, "inviteNew", { study, name: `De ${name}`, roles });
    const account = {
      token: partOf(invitation, "token"),
      name: `De ${name}`,
      email: `${name}@endpoints.local`,
      password: "een eigen zin van dertig letters",
      locale: "nl",
    };
    await act(name, "acceptWithPassword", account);
    await signIn(requestOf(name), { ...account, origin: baseURL });
    if (name === "ex-member")
      await act("researcher", "remove", { study, member: partOf(invitation, "member"), handOnTo: null });
  }
  await act("stranger", "addCaseAction", {
    study: foreignStudy,
    code: "VR01",
    group: "EK-c",
    title: foreignCanary,
    attributes: "",
    matchedWith: "",
  });
  const all = Object.fromEntries(requests);
  return {
    requestOf: asRecord(all),
    foreignStudy,
    close: async () => {
      for (const request of requests.values()) await request.dispose();
    },
  };
}

async function signIn(
  request: APIRequestContext,
  given: Parameters<typeof signInByRequest>[1],
): Promise<void> {
  const { ok, body } = await signInByRequest(request, given);
  if (!ok) throw new Error(`${given.email} did not sign in: ${body}`);
}

function partOf(body: string, name: string): string {
  const part = new RegExp(`"${name}":"([^"]+)"`).exec(body)?.[1];
  if (part === undefined) throw new Error(`no ${name} in ${body.slice(0, 300)}`);
  return part;
}

/** The one cast: a request for each of the people. */
function asRecord(all: Record<string, APIRequestContext>): Record<PersonName, APIRequestContext> {
  return all as Record<PersonName, APIRequestContext>;
}
