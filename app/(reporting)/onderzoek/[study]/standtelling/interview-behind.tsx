import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { interviewHref } from "@/app/_shell/interview-href";
import { shapeByStance } from "@/app/_stance/stance-shape";
import { StanceMark } from "@/app/_ui/stance/stance-mark";
import type { BehindCell } from "@/db/reads/results/behind-cell";
import type {
  InterviewGrounds,
  JudgementBehind,
  QuoteBehind,
} from "@/db/reads/results/grounds-of-interviews";
import type { Passage } from "@/lib/passage/passage";
import { InterviewSection } from "../../../_view/interview-section";
import { QuotedPassage } from "../../../_view/quoted-passage";
import styles from "./behind.module.css";

type InterviewBehindProps = {
  readonly grounds: InterviewGrounds;
  readonly behind: BehindCell;
  readonly slug: string;
};

/** What was judged of one interview, and the words that back it; each opens the interview with them selected. */
export function InterviewBehind({ grounds, behind, slug }: InterviewBehindProps) {
  const t = useTranslations("results.behind");
  const hrefAt = (passage?: Passage) =>
    behind.mayOpen ? interviewHref(slug, grounds.interview, passage) : null;
  return (
    <InterviewSection
      code={grounds.interview}
      href={hrefAt()}
      nothing={t("notJudged")}
      found={grounds.judgements.map((judgement) => ({
        key: judgement.coder ?? "",
        shown: <Judgement judgement={judgement} behind={behind} />,
      }))}
    >
      {grounds.quotes.map((quote) => (
        <Quote key={quote.passage.from} quote={quote} href={hrefAt(quote.passage)} />
      ))}
    </InterviewSection>
  );
}

function Judgement({
  judgement,
  behind,
}: {
  readonly judgement: JudgementBehind;
  readonly behind: BehindCell;
}) {
  const t = useTranslations("results.behind");
  const { coder, stance, grounds } = judgement;
  const discussed = stance !== "niet-besproken";
  return (
    <div className={styles.judgement}>
      <StanceMark shape={discussed ? shapeByStance[stance] : "absent"} />
      <span>
        <strong>{coder ?? t("consensus")}</strong>:{" "}
        {discussed ? behind.theme.wording[stance] : t("notDiscussed")}
        {discussed ? <span className={styles.muted}>, {t(`grounds.${grounds.kind}`)}</span> : null}
        {grounds.kind === "context" && grounds.reason !== null ? (
          <span className={styles.reason}>{grounds.reason}</span>
        ) : null}
      </span>
    </div>
  );
}

function Quote({ quote, href }: { readonly quote: QuoteBehind; readonly href: string | null }) {
  const t = useTranslations("results.behind");
  const format = useFormatter();
  const { first, last } = quote.turns;
  const where = t("turns", { first, last, many: first === last ? "one" : "more" });
  const coders = [...new Set(quote.by.map(({ coder }) => coder ?? t("consensus")))].sort();
  return (
    <QuotedPassage
      words={quote.text}
      caption={
        <>
          {href === null ? where : <Link href={href}>{where}</Link>}
          {" · "}
          {t("by", { coders: format.list(coders) })}
        </>
      }
    />
  );
}
