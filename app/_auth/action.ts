import "server-only";
import { headers } from "next/headers";
import { z } from "zod";
import { signInSettings } from "@/db/reads/sign-in-settings";
import { type Refusal, type Result, refuse } from "@/lib/result";
import { type Admitted, admitted, judge, type Policy } from "./policy";
import { isSameOrigin } from "./same-origin";
import { viewerOfRequest } from "./viewer-of-request";

/** What the door itself refuses. `fields` are the paths of the values that were wrong. */
export type DoorRefusal =
  | { readonly kind: "not-signed-in" }
  | { readonly kind: "not-allowed" }
  | { readonly kind: "not-found" }
  | { readonly kind: "other-origin" }
  | { readonly kind: "bad-input"; readonly fields: readonly string[] };

const namesStudy = z.object({ study: z.string() });

/**
 * Makes a server action: who, what, do. The input is parsed, the policy applied for this request, and a
 * request from another origin refused. An action about a study has its short name in `input.study`.
 */
export function action<P extends Policy, Input extends z.ZodType, T, R extends Refusal>(door: {
  readonly policy: P;
  readonly input: Input;
  readonly run: (given: Admitted<P> & { readonly input: z.output<Input> }) => Promise<Result<T, R>>;
}) {
  return async function run(raw: z.input<Input>): Promise<Result<T, R | DoorRefusal>> {
    if (!isSameOrigin(await headers(), signInSettings().address)) return refuse({ kind: "other-origin" });
    const named = namesStudy.safeParse(raw);
    const verdict = judge(door.policy, await viewerOfRequest(), named.success ? named.data.study : null);
    if (verdict.kind !== "admitted") return refuse({ kind: verdict.kind });
    const input = door.input.safeParse(raw);
    if (!input.success) {
      return refuse({ kind: "bad-input", fields: input.error.issues.map((issue) => issue.path.join(".")) });
    }
    return door.run({ ...admitted<P>(verdict), input: input.data });
  };
}
