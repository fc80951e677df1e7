import { z } from "zod";
import type { Address } from "@/app/_ui/address/address";
import type { ComparisonAsked } from "@/db/reads/results/group-comparison";
import type { ResultChoices } from "@/db/reads/results/judged-study";
import type { TableChoices } from "@/db/reads/results/stance-table";
import { pairNamed } from "@/lib/comparison/role-pair";
import type { CountUnit } from "@/lib/stance/count-unit";
import { stances } from "@/lib/stance/stance";
import { mainRoleRows, type RoleRow, roleRows } from "@/lib/study/respondent-role";
import { type AddressedCell, readCell } from "../../../_view/cell-in-address";
import { askedWeighting, weightingInAddress } from "../../../_view/weighting-in-address";

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
  eenheid: z.enum(["personen", "zaken", "fragmenten"]).optional().catch(undefined),
  /** The name of the attribute by which the cases of each group are put in rows. */
  kenmerk: text,
  /** The code of one coder. */
  codeur: text,
  indeling: z.enum(["naast", "klein"]).optional().catch(undefined),
  grafiek: z.enum(["gestapeld"]).optional().catch(undefined),
  /** The stance whose share is compared between the groups. */
  verschil: z.enum(stances).optional().catch(undefined),
  /** Which two rows of roles are compared within cases. */
  rollen: text,
  cel: text,
  vanaf: z.coerce.number().int().min(0).max(1_000_000).optional().catch(undefined),
});

/** Groups under each other with their bars, as columns beside each other, or as columns below small charts. */
export type StanceLayout = "rows" | "columns" | "small-charts";

export type StanceView = {
  readonly address: Address;
  /** The code of the only theme or group to show; null: all. */
  readonly theme: string | null;
  readonly group: string | null;
  readonly roles: readonly RoleRow[];
  readonly table: TableChoices;
  readonly layout: StanceLayout;
  readonly chart: "diverging" | "stacked";
  /** What is compared, and by the share of which stance. */
  readonly compared: ComparisonAsked;
  /** The number whose respondents and quotes are open. */
  readonly cell: AddressedCell | null;
  readonly from: number;
  readonly choices: ResultChoices;
};

const unitByWord = {
  personen: "persons",
  zaken: "cases",
  fragmenten: "passages",
} as const satisfies Record<string, CountUnit>;
const layoutByWord = { naast: "columns", klein: "small-charts" } as const satisfies Record<
  string,
  StanceLayout
>;

/** Reads how an address wants the stance counts to be seen. */
export function stanceView(path: string, search: z.output<typeof stanceSearch>): StanceView {
  const { thema, groep, rol, eenheid, kenmerk, codeur, indeling, grafiek, cel, vanaf } = search;
  const { vanaf: _from, ...asked } = search;
  const oneRole = rol === undefined || rol === "hoofd" ? "allen" : rol;
  return {
    address: { path, search: asked },
    theme: thema ?? null,
    group: groep ?? null,
    roles: rol === undefined ? roleRows : rol === "hoofd" ? mainRoleRows : [rol],
    table: {
      unit: eenheid === undefined ? "opinions" : unitByWord[eenheid],
      rows: kenmerk === undefined ? { kind: "roles" } : { kind: "attribute", name: kenmerk, role: oneRole },
    },
    layout: indeling === undefined ? "rows" : layoutByWord[indeling],
    compared: { role: oneRole, stance: search.verschil ?? "verbeterd", pair: pairNamed(search.rollen) },
    chart: grafiek === "gestapeld" ? "stacked" : "diverging",
    cell: cel === undefined ? null : readCell(cel),
    from: vanaf ?? 0,
    choices: { ...askedWeighting(search), coder: codeur ?? null },
  };
}
