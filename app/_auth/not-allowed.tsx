import Link from "next/link";
import { getTranslations } from "next-intl/server";

/** Said to a member whose roles don't reach this page: explained, not hidden. */
export async function NotAllowed() {
  const t = await getTranslations("shell.notAllowed");
  return (
    <main id="main">
      <h1>{t("title")}</h1>
      <p>{t("explanation")}</p>
      <p>
        <Link href="/">{t("back")}</Link>
      </p>
    </main>
  );
}
