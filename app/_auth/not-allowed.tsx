import { getTranslations } from "next-intl/server";
import { LinkButton } from "@/app/_ui/button/link-button";
import { Door } from "@/app/_ui/shell/door";

/** Said to a member whose roles don't reach this page: explained, not hidden. */
export async function NotAllowed() {
  const t = await getTranslations("shell.notAllowed");
  return (
    <Door title={t("title")}>
      <p>{t("explanation")}</p>
      <LinkButton href="/" variant="primary">
        {t("back")}
      </LinkButton>
    </Door>
  );
}
