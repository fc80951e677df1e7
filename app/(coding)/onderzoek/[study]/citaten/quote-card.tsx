import Link from "next/link";
import { useTranslations } from "next-intl";
import { interviewHref } from "@/app/_shell/interview-href";
import { shapeByStance } from "@/app/_stance/stance-shape";
import { classNames } from "@/app/_ui/class-names";
import { StanceMark } from "@/app/_ui/stance/stance-mark";
import { ThemeDot, themeClass } from "@/app/_ui/stance/theme-dot";
import type { Quote } from "@/db/reads/quotes/read-quotes";
import type { SearchChoices } from "@/db/reads/search/search-choices";
import type { UserId } from "@/lib/study/ids";
import { formatClock } from "@/lib/transcript/clock";
import { CopyQuote } from "./copy-quote";
import styles from "./quotes.module.css";
import { StarQuote } from "./star-quote";

type QuoteCardProps = {
  readonly quote: Quote;
  readonly theme: SearchChoices["themes"][number] | undefined;
  /** The theme's place in the codebook, from 1. */
  readonly place: number;
  readonly slug: string;
  readonly user: UserId;
  readonly mayOpen: boolean;
};

/** A coded passage with who said it, where it stands, what it is tagged with and by whom. */
export function QuoteCard({ quote, theme, place, slug, user, mayOpen }: QuoteCardProps) {
  const t = useTranslations("find.quotes");
  const role = useTranslations("results.role");
  const { code, stance, at, turn } = quote;
  const [first] = quote.respondents;
  const people = quote.respondents.map((each) => each.relation || role(each.role)).join(", ");
  const reference = t("reference", {
    people,
    case: first?.case ?? "",
    interview: quote.interview,
    turn,
    at: at === null ? "none" : formatClock(at),
  });
  return (
    <li className={classNames(styles.quote, themeClass(place))}>
      <figure>
        <blockquote className={styles.words} lang="nl">
          {mayOpen ? (
            <Link href={interviewHref(slug, quote.interview, quote)} data-hit>
              {quote.text}
            </Link>
          ) : (
            quote.text
          )}
        </blockquote>
        <figcaption className={styles.said}>{reference}</figcaption>
      </figure>
      <div className={styles.tags}>
        <span>
          <ThemeDot index={place} /> {theme?.name}
        </span>
        {code === null ? null : (
          <span>{t("code", { label: code.label, polarity: code.polarity ?? "none" })}</span>
        )}
        {stance === null || theme === undefined ? null : (
          <span className={styles.stance}>
            <StanceMark shape={shapeByStance[stance]} /> {theme.wording[stance]}
          </span>
        )}
        <span className={styles.by}>{t("by", { coder: quote.coder ?? t("consensus") })}</span>
        <div className={styles.buttons}>
          <StarQuote quote={quote} slug={slug} user={user} />
          <CopyQuote text={t("copied.text", { quote: quote.text, reference })} />
        </div>
      </div>
      {quote.memo ? <p className={styles.memo}>{t("memo", { memo: quote.memo })}</p> : null}
    </li>
  );
}
