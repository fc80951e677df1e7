import { useFormatter, useTranslations } from "next-intl";
import { rowWords } from "./row-words";

/** The same where a part is drawn. */
export function useRowWords(): ReturnType<typeof rowWords> {
  return rowWords(useTranslations("results"), useFormatter());
}
