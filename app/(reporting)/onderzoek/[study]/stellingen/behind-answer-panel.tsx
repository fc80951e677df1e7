import { useTranslations } from "next-intl";
import { interviewHref } from "@/app/_shell/interview-href";
import { addressWith } from "@/app/_ui/address/address";
import { SidePanel } from "@/app/_ui/overlay/side-panel";
import type { AnswerCell, AnsweredBehind, BehindAnswer } from "@/db/reads/results/behind-answer";
import { InterviewSection } from "../../../_view/interview-section";
import { OpinionHeld } from "../../../_view/opinion-held";
import { OpinionsInPages } from "../../../_view/opinions-in-pages";
import { writeAnswerCell } from "./answer-in-address";
import type { StatementsView } from "./statements-view";
import { useAnswerInWords } from "./use-answer-in-words";

type BehindAnswerPanelProps = {
  readonly cell: AnswerCell;
  readonly behind: BehindAnswer;
  readonly view: StatementsView;
  readonly slug: string;
};

/** Whose answers are behind a number of a statement, beside its table. */
export function BehindAnswerPanel({ cell, behind, view, slug }: BehindAnswerPanelProps) {
  const t = useTranslations("statements");
  const role = useTranslations("results.role");
  const { place } = useAnswerInWords();
  return (
    <SidePanel
      key={`${writeAnswerCell(cell)} ${view.from}`}
      closeHref={addressWith(view.address, { cel: null })}
      title={behind.statement}
      subtitle={t("behind.subtitle", {
        group: behind.group,
        role: role(cell.role),
        place: place(cell.place),
        opinions: behind.total,
      })}
    >
      <OpinionsInPages address={view.address} from={view.from} total={behind.total}>
        {behind.opinions.map((opinion) => (
          <AnsweredOpinion key={opinion.id} opinion={opinion} mayOpen={behind.mayOpen} slug={slug} />
        ))}
      </OpinionsInPages>
    </SidePanel>
  );
}

type AnsweredOpinionProps = {
  readonly opinion: AnsweredBehind;
  readonly mayOpen: boolean;
  readonly slug: string;
};

/** One opinion: who holds it, what answer stands for it, and who heard what in which interview. */
function AnsweredOpinion({ opinion, mayOpen, slug }: AnsweredOpinionProps) {
  const t = useTranslations("statements.behind");
  const { answer, standing } = useAnswerInWords();
  return (
    <OpinionHeld opinion={opinion} standing={<strong>{standing(opinion.answer)}</strong>}>
      {opinion.interviews.map(({ interview, came, heard }) => (
        <InterviewSection
          key={interview}
          code={interview}
          href={mayOpen ? interviewHref(slug, interview) : null}
          nothing={t("notPut")}
          found={[
            ...(came === null ? [] : [{ key: "", shown: t("came", { answer: answer(came) }) }]),
            ...heard.map((each) => ({
              key: each.coder,
              shown: t("heard", { coder: each.coder, answer: answer(each.answer) }),
            })),
          ]}
        />
      ))}
    </OpinionHeld>
  );
}
