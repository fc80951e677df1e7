import { useTranslations } from "next-intl";
import type { Codebook } from "@/app/(coding)/_screen/codebook";
import type { Deed } from "@/lib/coding/what-was-done";

/** Says what an action did, for the list of them and for who undoes it. */
export function useDeedInWords(codebook: Codebook): (deed: Deed) => string {
  const t = useTranslations("coding.changing.actions.did");
  return (deed) => t(deed.kind, { label: labelOf(deed, codebook), count: "count" in deed ? deed.count : 1 });
}

/** What it was done to: a code, a theme, or the answer of a statement. */
function labelOf(deed: Deed, codebook: Codebook): string {
  if ("coding" in deed) return codebook.labelOf(deed.coding);
  if ("answer" in deed) return String(deed.answer ?? "none");
  return codebook.themeOf(deed.judgement)?.name ?? "";
}
