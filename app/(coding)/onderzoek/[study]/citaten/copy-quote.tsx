import { useTranslations } from "next-intl";
import { CopyText } from "@/app/_ui/button/copy-text";

/** Copies a quote with its reference. */
export function CopyQuote({ text }: { readonly text: string }) {
  const t = useTranslations("find.quotes.copied");
  return <CopyText text={text} words={{ copy: t("copy"), done: t("done"), failed: t("failed") }} />;
}
