import { z } from "zod";
import type { Address } from "@/app/_ui/address/address";
import type { AgreementChoices } from "@/db/reads/agreement/agreement-shown";
import { roleRows } from "@/lib/study/respondent-role";

/** What an address of the agreement page can ask for; the rest is left out. */
export const agreementSearch = z.object({
  groep: z.string().min(1).optional().catch(undefined),
  rol: z.enum(roleRows).optional().catch(undefined),
  heropend: z.enum(["zonder"]).optional().catch(undefined),
});

/** Reads which interviews an address wants to be compared. */
export function agreementView(
  path: string,
  search: z.output<typeof agreementSearch>,
): { readonly address: Address; readonly choices: AgreementChoices } {
  const { groep, rol, heropend } = search;
  return {
    address: { path, search },
    choices: { group: groep ?? null, role: rol ?? null, withoutReopened: heropend === "zonder" },
  };
}
