"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/app/_ui/button/button";
import { Notice } from "@/app/_ui/feedback/notice";
import styles from "./error.module.css";

type ErrorPageProps = { readonly error: Error & { readonly digest?: string }; readonly reset: () => void };

export default function ErrorPage({ error, reset }: ErrorPageProps) {
  const t = useTranslations("shell");
  return (
    <main id="content" tabIndex={-1} className={styles.page}>
      <title>{t("failure.title")}</title>
      <h1>{t("failure.title")}</h1>
      <Notice tone="error">
        {error.digest === undefined ? t("failure.whyPlain") : t("failure.why", { digest: error.digest })}
      </Notice>
      <Button variant="primary" onPress={reset}>
        {t("retry")}
      </Button>
    </main>
  );
}
