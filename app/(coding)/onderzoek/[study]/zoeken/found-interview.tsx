import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { interviewHref } from "@/app/_shell/interview-href";
import { classNames } from "@/app/_ui/class-names";
import { ThemeDot } from "@/app/_ui/stance/theme-dot";
import type { SearchChoices } from "@/db/reads/search/search-choices";
import type { FoundInterview as Found, FoundHit } from "@/db/reads/search/search-transcripts";
import { formatClock } from "@/lib/transcript/clock";
import { HitCheckbox } from "./chosen-hits";
import styles from "./search.module.css";

type FoundInterviewProps = {
  readonly found: Found;
  readonly slug: string;
  readonly themes: SearchChoices["themes"];
  /** The same search in this interview alone. */
  readonly allHref: string;
};

/** The hits of one interview, in the order of its text. */
export function FoundInterview({ found, slug, themes, allHref }: FoundInterviewProps) {
  const t = useTranslations("find");
  const role = useTranslations("results.role");
  const format = useFormatter();
  const people = found.respondents.map(({ relation, role: held }) => relation || role(held));
  const left = found.total - found.hits.length;
  return (
    <section className={styles.interview} aria-labelledby={`i-${found.code}`}>
      <div className={styles.heading}>
        <h2 id={`i-${found.code}`}>
          <Link href={interviewHref(slug, found.code)}>{found.code}</Link>{" "}
          <span className={styles.who}>{format.list(people)}</span>
        </h2>
        <p className={styles.of}>
          {t("ofInterview", { case: found.case, group: found.group, hits: found.total })}
        </p>
      </div>
      <ol className={styles.hits}>
        {found.hits.map((hit) => (
          <Hit
            key={hit.from}
            hit={hit}
            interview={found.code}
            href={interviewHref(slug, found.code, hit)}
            themes={themes}
          />
        ))}
      </ol>
      {left > 0 ? <Link href={allHref}>{t("more", { count: left, code: found.code })}</Link> : null}
    </section>
  );
}

type HitProps = {
  readonly hit: FoundHit;
  readonly interview: string;
  readonly href: string;
  readonly themes: SearchChoices["themes"];
};

function Hit({ hit, interview, href, themes }: HitProps) {
  const t = useTranslations("find");
  const { excerpt, voice, at, turn } = hit;
  const coded = themes.flatMap((theme, place) => (hit.themes.includes(theme.id) ? [{ theme, place }] : []));
  return (
    <li className={styles.hit}>
      <HitCheckbox hit={{ interview, from: hit.from, to: hit.to }} turn={turn} />
      <Link
        href={href}
        data-hit
        lang="nl"
        className={classNames(styles.excerpt, voice === "interviewer" && styles.asked)}
      >
        {excerpt.cut.before ? "… " : null}
        {excerpt.before}
        {excerpt.parts.map(({ from, text, marked }) => (marked ? <mark key={from}>{text}</mark> : text))}
        {excerpt.after}
        {excerpt.cut.after ? " …" : null}
      </Link>
      <p className={styles.place}>
        {t("place", { turn, voice: t(`voice.${voice}`) })}
        {at === null ? null : <time> {formatClock(at)}</time>}
        {coded.map(({ theme, place }) => (
          <span key={theme.id} className={styles.coded}>
            <ThemeDot index={place + 1} /> {theme.name}
          </span>
        ))}
      </p>
    </li>
  );
}
