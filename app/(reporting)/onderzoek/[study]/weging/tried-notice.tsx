import Link from "next/link";
import { useTranslations } from "next-intl";
import { Notice } from "@/app/_ui/feedback/notice";
import type { StudyWeighing } from "@/db/reads/results/study-weighing";
import { isSameWeighting } from "@/lib/weight/weighting";
import { MeanInWords } from "../../../_view/mean-in-words";
import { ChooseDialog } from "./choose-dialog";
import styles from "./weighting.module.css";
import type { WeightingView } from "./weighting-view";

type TriedNoticeProps = {
  readonly view: WeightingView;
  readonly weighing: StudyWeighing;
  readonly slug: string;
};

/** How the figures below are weighed, and while another way is tried, that it is not saved. */
export function TriedNotice({ view, weighing, slug }: TriedNoticeProps) {
  const t = useTranslations("weighting.tried");
  const { weighting, studys, groups, choices, mayChoose } = weighing;
  const means = groups.flatMap(({ code, cases }) => {
    const mean = cases.find(({ weighed }) => weighed !== null)?.weighed?.mean;
    return mean === undefined ? [] : [{ group: code, mean }];
  });
  const words = <MeanInWords weighting={weighting} means={means} groups={groups} />;
  const other = !isSameWeighting(weighting, studys);
  if (!other && view.tried.sharing) {
    return (
      <p className={styles.words}>
        {words} {t("studys")}
      </p>
    );
  }
  return (
    <Notice
      tone="info"
      title={t("title")}
      action={
        other && mayChoose ? (
          <ChooseDialog
            study={slug}
            weighting={weighting}
            seen={choices[0]?.number ?? null}
            path={view.address.path}
          />
        ) : undefined
      }
    >
      <p>
        {words} {view.tried.sharing ? null : t("apart")} {other && !mayChoose ? `${t("notYours")} ` : null}
        <Link href={view.address.path} scroll={false}>
          {t("back")}
        </Link>
      </p>
    </Notice>
  );
}
