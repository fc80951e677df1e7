"use client";

import { useTranslations } from "next-intl";
import { useLayoutEffect, useMemo, useRef } from "react";
import { type CrowdedStretch, crowdedStretches } from "@/app/_editor/crowded-stretches";
import type { DrawnCoding } from "@/app/_editor/drawn-coding";
import { packLabels } from "@/app/_editor/pack-labels";
import { useWhenIdle } from "@/app/(coding)/_screen/use-when-idle";
import styles from "./margin.module.css";
import { labelPitch, type PlacedCoding } from "./use-margin-layout";

type CrowdMarksProps = {
  readonly drawn: readonly DrawnCoding[];
  readonly placed: readonly PlacedCoding[];
  readonly onCrowd: (ids: readonly string[]) => void;
};

const none: readonly DrawnCoding[] = [];

/**
 * "+1" beside words that carry more codings than lanes: a press lists all that lie there. Looked for in all of the
 * text once the codings stay: a crowd is the same wherever one scrolls.
 */
export function CrowdMarks({ drawn, placed, onCrowd }: CrowdMarksProps) {
  const settled = useWhenIdle(drawn, none);
  const crowds = useMemo(() => crowdedStretches(settled), [settled]);
  const marks = useMemo(() => besideTheirWords(crowds, placed), [crowds, placed]);
  return marks.map(({ crowd, top }) => (
    <CrowdMark key={`${crowd.from} ${crowd.to}`} crowd={crowd} top={top} onCrowd={onCrowd} />
  ));
}

/** A crowd stands where the coding begins that made it one; those that are not near the window stand nowhere. */
function besideTheirWords(crowds: readonly CrowdedStretch[], placed: readonly PlacedCoding[]) {
  const topById = new Map(placed.map(({ id, top }) => [id, top]));
  const near = crowds.flatMap((crowd) => {
    const wanted = topById.get(crowd.made);
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
  const words = t("crowd", { count: crowd.ids.length });
  return (
    <button
      ref={button}
      type="button"
      className={styles.crowd}
      title={words}
      aria-label={words}
      onClick={() => onCrowd(crowd.ids)}
    >
      +{crowd.more}
    </button>
  );
}
