import type { APIRequestContext } from "@playwright/test";

export type Call = {
  readonly action: string;
  readonly input: unknown;
  /** An action answers at every address, also at one that is not there. */
  readonly address?: string;
  /** As a browser sends it, or another page's, or none. */
  readonly origin: string | null;
};

export type Answer = {
  readonly body: string;
  /** What was refused, where it was; null where it was done or the answer is no result at all. */
  readonly refused: string | null;
};

/** Posts an action as Next's router does. */
export async function callAction(request: APIRequestContext, call: Call): Promise<Answer> {
  const answer = await request.post(call.address ?? "/inloggen", {
    headers: {
      "next-action": call.action,
      "content-type": "text/plain;charset=UTF-8",
      accept: "text/x-component",
      ...(call.origin === null ? {} : { origin: call.origin }),
    },
    data: Buffer.from(JSON.stringify(call.input === undefined ? [] : [call.input])),
    maxRedirects: 0,
  });
  const body = await answer.text();
  return { body, refused: /"ok":false,"refusal":\{"kind":"([a-z-]+)"/.exec(body)?.[1] ?? null };
}
