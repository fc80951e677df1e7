import { useTranslations } from "next-intl";
import { LinkButton } from "@/app/_ui/button/link-button";
import { EmptyState } from "@/app/_ui/feedback/empty-state";
import { PageHeader } from "@/app/_ui/shell/page-header";

type NotAllowedProps = {
  /** Whether it is a study's page, and the roles there that don't reach it. */
  readonly inStudy: boolean;
};

/** Said to someone whose roles don't reach this page: explained, not hidden. */
export function NotAllowed({ inStudy }: NotAllowedProps) {
  const t = useTranslations("shell.notAllowed");
  return (
    <>
      <PageHeader title={t("title")} />
      <EmptyState action={<LinkButton href="/">{t("back")}</LinkButton>}>
        {t(inStudy ? "explanation" : "platformExplanation")}
      </EmptyState>
    </>
  );
}
