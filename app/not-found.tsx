import { getTranslations } from "next-intl/server";
import { LinkButton } from "@/app/_ui/button/link-button";
import { Door } from "@/app/_ui/shell/door";

export default async function NotFound() {
  const t = await getTranslations("shell.missing");
  return (
    <Door title={t("title")}>
      <p>{t("why")}</p>
      <LinkButton href="/" variant="primary">
        {t("home")}
      </LinkButton>
    </Door>
  );
}
