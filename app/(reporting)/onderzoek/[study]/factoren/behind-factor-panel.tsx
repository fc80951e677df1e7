import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { respondentNamed } from "@/app/_i18n/respondent-named";
import { interviewHref } from "@/app/_shell/interview-href";
import { addressWith } from "@/app/_ui/address/address";
import { Card } from "@/app/_ui/layout/card";
import { SidePanel } from "@/app/_ui/overlay/side-panel";
import type { BehindFactor, ToldInInterview } from "@/db/reads/factor/read-behind-factor";
import { QuotedPassage } from "../../../_view/quoted-passage";
import type { FactorsView } from "./factors-view";

type BehindFactorPanelProps = {
  readonly behind: BehindFactor;
  readonly view: FactorsView;
  readonly slug: string;
};

/** The passages that tell a factor, by interview, beside the table. */
export function BehindFactorPanel({ behind, view, slug }: BehindFactorPanelProps) {
  const t = useTranslations("factors.behind");
  const role = useTranslations("results.role");
  const passages = behind.interviews.flatMap((each) => each.passages).length;
  return (
    <SidePanel
      title={behind.label}
      subtitle={t("subtitle", {
        polarity: behind.polarity,
        role: role(view.role),
        interviews: behind.interviews.length,
        passages,
      })}
      closeHref={addressWith(view.address, { factor: null })}
    >
      {behind.interviews.map((told) => (
        <ToldCard key={told.code} told={told} behind={behind} slug={slug} />
      ))}
    </SidePanel>
  );
}

function ToldCard({
  told,
  behind,
  slug,
}: {
  readonly told: ToldInInterview;
  readonly behind: BehindFactor;
  readonly slug: string;
}) {
  const t = useTranslations("factors.behind");
  const role = useTranslations("results.role");
  const format = useFormatter();
  const name = respondentNamed(role);
  return (
    <Card
      headingLevel={3}
      title={told.respondents.map((each) => `${each.code}, ${name(each)}`).join("; ")}
      aside={t("case", { case: told.respondents[0]?.case ?? "" })}
    >
      {told.passages.map((passage) => (
        <QuotedPassage
          key={passage.from}
          words={
            behind.mayOpen ? (
              <Link href={interviewHref(slug, told.code, passage)}>{passage.text}</Link>
            ) : (
              passage.text
            )
          }
          caption={
            <>
              {t("by", { coders: format.list(passage.coders.map((coder) => coder ?? t("consensus"))) })}
              {passage.wordings.every((wording) => wording === behind.label)
                ? null
                : ` ${t("as", { wordings: format.list(passage.wordings) })}`}
            </>
          }
        />
      ))}
    </Card>
  );
}
