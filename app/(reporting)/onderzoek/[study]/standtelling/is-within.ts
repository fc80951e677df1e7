import type { CountedRow } from "@/db/reads/results/stance-counts";
import { familyAndNetwork } from "@/lib/study/respondent-role";

/** Whether a row is part of that of family and network, above it. */
export function isWithin({ role, class: of }: CountedRow): boolean {
  return of === null && familyAndNetwork.some((each) => each === role);
}
