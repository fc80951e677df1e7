import { useTranslations } from "next-intl";
import { LinkButton } from "@/app/_ui/button/link-button";
import { EmptyState } from "@/app/_ui/feedback/empty-state";

type NothingToCompareProps = {
  readonly slug: string;
  /** Interviews that several code, of whom one has not finished. */
  readonly waiting: number;
};

/** Why nothing can be compared yet: nobody codes the same interview, or not all who do have finished. */
export function NothingToCompare({ slug, waiting }: NothingToCompareProps) {
  const t = useTranslations("agreement");
  return (
    <EmptyState action={<LinkButton href={`/onderzoek/${slug}/verdeling`}>{t("toAssignments")}</LinkButton>}>
      {waiting === 0 ? t("empty") : t("emptyWhileWaiting", { count: waiting })}
    </EmptyState>
  );
}
