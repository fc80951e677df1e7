import { z } from "zod";
import type { Address } from "@/app/_ui/address/address";
import type { CodeId } from "@/lib/study/ids";
import { type RoleRow, roleRows } from "@/lib/study/respondent-role";
import { codeIdSchema } from "./code-id-schema";

const codeId = codeIdSchema.optional().catch(undefined);

/** What an address of the factors can ask for; the rest is left out. */
export const factorsSearch = z.object({
  rol: z.enum(roleRows).optional().catch(undefined),
  /** The factor whose passages are open. */
  factor: codeId,
  /** The factor to merge, and into which. */
  samen: codeId,
  met: codeId,
});

export type FactorsView = {
  readonly address: Address;
  readonly role: RoleRow;
  readonly opened: CodeId | null;
  readonly merging: { readonly factor: CodeId; readonly into: CodeId | null } | null;
};

export function factorsView(path: string, search: z.output<typeof factorsSearch>): FactorsView {
  return {
    address: { path, search },
    role: search.rol ?? "allen",
    opened: search.factor ?? null,
    merging: search.samen === undefined ? null : { factor: search.samen, into: search.met ?? null },
  };
}
