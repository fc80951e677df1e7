import { useTranslations } from "next-intl";
import { LinkButton } from "@/app/_ui/button/link-button";
import { EmptyState } from "@/app/_ui/feedback/empty-state";
import { PageHeader } from "@/app/_ui/shell/page-header";

/** Said to a member whose roles don't reach this page: explained, not hidden. */
export function NotAllowed() {
  const t = useTranslations("shell.notAllowed");
  return (
    <>
      <PageHeader title={t("title")} />
      <EmptyState action={<LinkButton href="/">{t("back")}</LinkButton>}>{t("explanation")}</EmptyState>
    </>
  );
}
