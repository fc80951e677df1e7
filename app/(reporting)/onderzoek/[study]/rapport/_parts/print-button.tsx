"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/app/_ui/button/button";

/** Prints the page, or keeps it as PDF: the browser's own dialog does both. */
export function PrintButton() {
  const t = useTranslations("report");
  return <Button onPress={() => window.print()}>{t("print")}</Button>;
}
