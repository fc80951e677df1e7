import { useTranslations } from "next-intl";
import { EmptyState } from "@/app/_ui/feedback/empty-state";
import { HitKeys } from "@/app/(coding)/_find/hit-keys";
import type { Quotes } from "@/db/reads/quotes/read-quotes";
import type { SearchChoices } from "@/db/reads/search/search-choices";
import type { UserId } from "@/lib/study/ids";
import { QuoteCard } from "./quote-card";
import styles from "./quotes.module.css";

type QuoteListProps = {
  readonly quotes: Quotes;
  readonly themes: SearchChoices["themes"];
  readonly slug: string;
  readonly user: UserId;
  /** Whether some are left out by a filter. */
  readonly isLimited: boolean;
};

export function QuoteList({
  quotes: { quotes, total, mayOpen },
  themes,
  slug,
  user,
  isLimited,
}: QuoteListProps) {
  const t = useTranslations("find.quotes");
  if (quotes.length === 0) return <EmptyState>{t(isLimited ? "noneAsked" : "none")}</EmptyState>;
  return (
    <>
      <p role="status">{t("total", { total })}</p>
      <HitKeys>
        <ol className={styles.list}>
          {quotes.map((quote) => (
            <QuoteCard
              key={quote.id}
              quote={quote}
              theme={themes.find(({ id }) => id === quote.theme)}
              place={themes.findIndex(({ id }) => id === quote.theme) + 1}
              slug={slug}
              user={user}
              mayOpen={mayOpen}
            />
          ))}
        </ol>
      </HitKeys>
    </>
  );
}
