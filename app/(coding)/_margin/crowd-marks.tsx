"use client";

import { useTranslations } from "next-intl";
import { useLayoutEffect, useMemo, useRef } from "react";
import { type CrowdedStretch, crowdedStretches } from "@/app/_editor/crowded-stretches";
import type { DrawnCoding } from "@/app/_editor/drawn-coding";
import { packLabels } from "@/app/_editor/pack-labels";
import styles from "./margin.module.css";
import { labelPitch, type PlacedCoding } from "./use-margin-layout";

type CrowdMarksProps = {
  readonly drawn: readonly DrawnCoding[];
  readonly placed: readonly PlacedCoding[];
  readonly onCrowd: (ids: readonly string[]) => void;
};

/** "+1" beside words that carry more codings than lanes: a press lists all that lie there. */
export function CrowdMarks({ drawn, placed, onCrowd }: CrowdMarksProps) {
  const crowds = useMemo(() => crowdedStretches(drawn), [drawn]);
  const marks = useMemo(() => besideTheirWords(crowds, drawn, placed), [crowds, drawn, placed]);
  return marks.map(({ crowd, top }) => (
    <CrowdMark key={`${crowd.from} ${crowd.to}`} crowd={crowd} top={top} onCrowd={onCrowd} />
  ));
}

/** A crowd stands where the coding begins that made it one; those that are not near the window stand nowhere. */
function besideTheirWords(
  crowds: readonly CrowdedStretch[],
  drawn: readonly DrawnCoding[],
  placed: readonly PlacedCoding[],
) {
  const topById = new Map(placed.map(({ id, top }) => [id, top]));
  const fromById = new Map(drawn.map(({ id, from }) => [id, from]));
  const near = crowds.flatMap((crowd) => {
    const first = crowd.ids.find((id) => fromById.get(id) === crowd.from);
    const wanted = first === undefined ? undefined : topById.get(first);
    return wanted === undefined ? [] : [{ id: String(crowd.from), crowd, wanted }];
  });
  const tops = packLabels(near, labelPitch);
  return near.map(({ id, crowd, wanted }) => ({ crowd, top: tops.get(id) ?? wanted }));
}

type CrowdMarkProps = Pick<CrowdMarksProps, "onCrowd"> & {
  readonly crowd: CrowdedStretch;
  /** In pixels from the top of the text. */
  readonly top: number;
};

function CrowdMark({ crowd, top, onCrowd }: CrowdMarkProps) {
  const t = useTranslations("seeing");
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    button.current?.style.setProperty("inset-block-start", `${top}px`);
  }, [top]);
  return (
    <button
      ref={button}
      type="button"
      className={styles.crowd}
      title={t("crowd", { count: crowd.ids.length })}
      aria-label={t("crowd", { count: crowd.ids.length })}
      onClick={() => onCrowd(crowd.ids)}
    >
      +{crowd.more}
    </button>
  );
}
