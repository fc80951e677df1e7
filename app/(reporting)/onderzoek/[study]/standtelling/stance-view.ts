import { z } from "zod";
import type { Address } from "@/app/_ui/address/address";
import type { ResultChoices } from "@/db/reads/results/judged-study";
import { type Stance, stances } from "@/lib/stance/stance";
import { type RoleRow, roleRows } from "@/lib/study/respondent-role";
import { type AddressedCell, readCell } from "../../../_view/cell-in-address";
import { meanInAddress, unknownInAddress, weightingInAddress } from "../../../_view/weighting-in-address";

const text = z.string().min(1).optional().catch(undefined);

/** What an address of the stance counts can ask for; the rest is left out. */
export const stanceSearch = z.object({
  ...weightingInAddress,
  thema: text,
  groep: text,
  rol: z
    .enum(["hoofd", ...roleRows])
    .optional()
    .catch(undefined),
  /** The code of one coder. */
  codeur: text,
  grafiek: z.enum(["gestapeld"]).optional().catch(undefined),
  /** The stance whose share is compared between the groups. */
  verschil: z.enum(stances).optional().catch(undefined),
  cel: text,
  vanaf: z.coerce.number().int().min(0).max(1_000_000).optional().catch(undefined),
});

export type StanceView = {
  readonly address: Address;
  /** The code of the only theme or group to show; null: all. */
  readonly theme: string | null;
  readonly group: string | null;
  readonly roles: readonly RoleRow[];
  readonly chart: "diverging" | "stacked";
  /** Which opinions the groups are compared on, and by the share of which stance. */
  readonly compared: { readonly role: RoleRow; readonly stance: Stance };
  /** The number whose respondents and quotes are open. */
  readonly cell: AddressedCell | null;
  readonly from: number;
  readonly choices: ResultChoices;
};

const mainRows = ["allen", "aanmelder", "familie en netwerk"] as const satisfies readonly RoleRow[];

/** Reads how an address wants the stance counts to be seen. */
export function stanceView(path: string, search: z.output<typeof stanceSearch>): StanceView {
  const { thema, groep, rol, codeur, grafiek, verschil, cel, vanaf, ...weighting } = search;
  const { vanaf: _from, ...asked } = search;
  return {
    address: { path, search: asked },
    theme: thema ?? null,
    group: groep ?? null,
    roles: rol === undefined ? roleRows : rol === "hoofd" ? mainRows : [rol],
    compared: { role: rol === undefined || rol === "hoofd" ? "allen" : rol, stance: verschil ?? "verbeterd" },
    chart: grafiek === "gestapeld" ? "stacked" : "diverging",
    cell: cel === undefined ? null : readCell(cel),
    from: vanaf ?? 0,
    choices: {
      meanOver: meanInAddress(weighting),
      countUnknown: unknownInAddress(weighting),
      coder: codeur ?? null,
    },
  };
}
