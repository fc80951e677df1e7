import { z } from "zod";
import type { Address } from "@/app/_ui/address/address";
import type { TriedWeighting } from "@/db/reads/results/study-weighing";
import { roleRows } from "@/lib/study/respondent-role";
import { askedWeighting, weightingInAddress } from "../../../_view/weighting-in-address";

/** What an address of the weighting can ask for; the rest is left out. */
export const weightingSearch = z.object({
  ...weightingInAddress,
  rol: z.enum(roleRows).optional().catch(undefined),
  delen: z.enum(["niet"]).optional().catch(undefined),
  /** The code of the case whose opinions are open. */
  zaak: z.string().min(1).optional().catch(undefined),
});

export type WeightingView = {
  readonly address: Address;
  readonly tried: TriedWeighting;
  readonly openCase: string | null;
};

/** Reads what an address wants to try. */
export function weightingView(path: string, search: z.output<typeof weightingSearch>): WeightingView {
  return {
    address: { path, search },
    tried: {
      ...askedWeighting(search),
      role: search.rol ?? "allen",
      sharing: search.delen !== "niet",
    },
    openCase: search.zaak ?? null,
  };
}
