import { useFormatter, useTranslations } from "next-intl";
import { type WeighedSo, weighingInWords } from "./weighing-in-words";

/** How figures are weighed, to stand beside them. */
export function MeanInWords(props: WeighedSo) {
  return <>{weighingInWords(props, useTranslations("results"), useFormatter())}</>;
}
