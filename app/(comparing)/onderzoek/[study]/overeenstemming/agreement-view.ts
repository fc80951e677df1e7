import { z } from "zod";
import type { Address } from "@/app/_ui/address/address";
import type { AgreementChoices } from "@/db/reads/agreement/agreement-choices";
import { judgementMeasures } from "@/lib/agreement/judgements/judgement-measures";
import { pairMeasures } from "@/lib/agreement/passages/pair-measures";
import { roleRows } from "@/lib/study/respondent-role";
import { mostCodes } from "./most-codes";

const codes = z
  .string()
  .transform((list) => list.split(",").filter((code) => code !== ""))
  .pipe(z.array(z.string()).max(mostCodes))
  .optional()
  .catch(undefined);

/** What an address of the agreement page can ask for; the rest is left out. */
export const agreementSearch = z.object({
  groep: z.string().min(1).optional().catch(undefined),
  rol: z.enum(roleRows).optional().catch(undefined),
  /** Codes with commas between them. */
  codeurs: codes,
  interviews: codes,
  heropend: z.enum(["zonder"]).optional().catch(undefined),
  maat: z.enum(judgementMeasures).optional().catch(undefined),
  passagemaat: z.enum(pairMeasures).optional().catch(undefined),
});

/** Reads what an address wants to be compared, and how. */
export function agreementView(
  path: string,
  { codeurs = [], interviews = [], ...search }: z.output<typeof agreementSearch>,
): { readonly address: Address; readonly choices: AgreementChoices } {
  const { groep, rol, heropend, maat, passagemaat } = search;
  return {
    address: { path, search: { ...search, ...listed({ codeurs, interviews }) } },
    choices: {
      group: groep ?? null,
      role: rol ?? null,
      coders: codeurs,
      interviews,
      withoutReopened: heropend === "zonder",
      measure: maat ?? "alpha",
      pairMeasure: passagemaat ?? "f1",
    },
  };
}

function listed(lists: Readonly<Record<string, readonly string[]>>): Readonly<Record<string, string>> {
  const asked = Object.entries(lists).filter(([, list]) => list.length > 0);
  return Object.fromEntries(asked.map(([name, list]) => [name, list.join(",")]));
}
