"use client";

import { useTranslations } from "next-intl";
import { useLayoutEffect, useMemo, useRef } from "react";
import { type CrowdedStretch, crowdedStretches } from "@/app/_editor/crowded-stretches";
import type { DrawnCoding } from "@/app/_editor/drawn-coding";
import { packLabels } from "@/app/_editor/pack-labels";
import styles from "./margin.module.css";
import { labelPitch, type PlacedCoding } from "./use-margin-layout";

type CrowdMarksProps = {
  /** All that lie over words near the window. */
  readonly near: readonly DrawnCoding[];
  readonly placed: readonly PlacedCoding[];
  readonly onCrowd: (ids: readonly string[]) => void;
};

/** "+1" beside words that carry more codings than lanes: a press lists all that lie there. */
export function CrowdMarks({ near, placed, onCrowd }: CrowdMarksProps) {
  const crowds = useMemo(() => crowdedStretches(near), [near]);
  const marks = useMemo(() => besideTheirWords(crowds, near, placed), [crowds, near, placed]);
  return marks.map(({ crowd, top }) => (
    <CrowdMark key={`${crowd.from} ${crowd.to}`} crowd={crowd} top={top} onCrowd={onCrowd} />
  ));
}

/** A crowd stands where the coding begins that made it one; those that are not near the window stand nowhere. */
function besideTheirWords(
  crowds: readonly CrowdedStretch[],
  codings: readonly DrawnCoding[],
  placed: readonly PlacedCoding[],
) {
  const topById = new Map(placed.map(({ id, top }) => [id, top]));
  const fromById = new Map(codings.map(({ id, from }) => [id, from]));
  const beside = crowds.flatMap((crowd) => {
    const first = crowd.ids.find((id) => fromById.get(id) === crowd.from);
    const wanted = first === undefined ? undefined : topById.get(first);
    return wanted === undefined ? [] : [{ id: String(crowd.from), crowd, wanted }];
  });
  const tops = packLabels(beside, labelPitch);
  return beside.map(({ id, crowd, wanted }) => ({ crowd, top: tops.get(id) ?? wanted }));
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
