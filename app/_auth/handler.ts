import "server-only";
import type { NextRequest } from "next/server";
import type { z } from "zod";
import { signInSettings } from "@/db/reads/sign-in-settings";
import { type Admitted, admitted, judge, type Policy } from "./policy";
import { isSameOrigin } from "./same-origin";
import { viewerOfRequest, viewerOfUnattendedRequest } from "./viewer-of-request";

/** Next gives no params at all to a route without any. */
type Context = { readonly params: Promise<Record<string, string | string[] | undefined> | undefined> };

const statusByVerdict = { "not-signed-in": 401, "not-found": 404, "not-allowed": 403 } as const;

/**
 * Makes a route handler, as `page` makes a page. Everything but GET must come from our own origin. Refusals
 * are JSON with a `kind`, never a page.
 */
export function handler<P extends Policy, Params extends z.ZodType, Search extends z.ZodType>(door: {
  readonly policy: P;
  readonly params: Params;
  readonly search: Search;
  /** A page asks it by itself, such as when a colleague did something: it keeps no session awake. */
  readonly unattended?: true;
  readonly run: (
    given: Admitted<P> & {
      readonly params: z.output<Params>;
      readonly search: z.output<Search>;
      readonly request: NextRequest;
    },
  ) => Promise<Response>;
}) {
  return async function handle(request: NextRequest, context: Context): Promise<Response> {
    if (request.method !== "GET" && !isSameOrigin(request.headers, signInSettings().address))
      return refusal(403, "other-origin");
    const given = (await context.params) ?? {};
    const slug = typeof given.study === "string" ? given.study : null;
    const viewer = await (door.unattended ? viewerOfUnattendedRequest() : viewerOfRequest());
    const verdict = judge(door.policy, viewer, slug);
    if (verdict.kind !== "admitted") return refusal(statusByVerdict[verdict.kind], verdict.kind);
    const params = door.params.safeParse(given);
    const search = door.search.safeParse(Object.fromEntries(request.nextUrl.searchParams));
    if (!params.success || !search.success) return refusal(404, "not-found");
    return door.run({ ...admitted<P>(verdict), params: params.data, search: search.data, request });
  };
}

function refusal(status: number, kind: string): Response {
  return Response.json({ kind }, { status, headers: { "cache-control": "no-store" } });
}
