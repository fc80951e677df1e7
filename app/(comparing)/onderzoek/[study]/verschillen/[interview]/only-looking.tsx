import { useTranslations } from "next-intl";
import { Notice } from "@/app/_ui/feedback/notice";
import type { OnlyLooks } from "@/db/reads/adjudication/differences-shown";

/** Why someone can read here what was decided, and not decide. */
export function OnlyLooking({ because }: { readonly because: OnlyLooks }) {
  const t = useTranslations("settle.onlyLooks");
  return <Notice>{t(because)}</Notice>;
}
