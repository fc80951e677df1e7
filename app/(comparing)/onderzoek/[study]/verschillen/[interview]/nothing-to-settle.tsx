import { useTranslations } from "next-intl";
import { LinkButton } from "@/app/_ui/button/link-button";
import { EmptyState } from "@/app/_ui/feedback/empty-state";
import { Stack } from "@/app/_ui/layout/stack";
import { PageHeader } from "@/app/_ui/shell/page-header";

/**
 * An interview without anything to settle that this viewer may know of. Says the same whether its coders agree, have
 * not finished, or opened their work again (SAFETY, rule 2).
 */
export function NothingToSettle({
  study,
  interview,
}: {
  readonly study: string;
  readonly interview: string;
}) {
  const t = useTranslations("settle");
  return (
    <Stack gap="l">
      <PageHeader title={t("interview", { interview })} />
      <EmptyState
        action={<LinkButton href={`/onderzoek/${study}/verschillen`}>{t("nothingHere.toAll")}</LinkButton>}
      >
        {t("nothingHere.why")}
      </EmptyState>
    </Stack>
  );
}
