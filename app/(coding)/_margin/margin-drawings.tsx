import { memo } from "react";
import { shapeByStance } from "@/app/_stance/stance-shape";
import { classNames } from "@/app/_ui/class-names";
import { StanceDrawing } from "@/app/_ui/stance/stance-mark";
import type { CodingInSight } from "@/lib/coding/coding-operation";
import type { Stance } from "@/lib/stance/stance";
import styles from "./margin.module.css";
import type { PlacedCoding } from "./use-margin-layout";

/** A coding with its place in the margin and the class of its theme's hue. */
export type CodingBeside = {
  readonly place: PlacedCoding;
  readonly coding: CodingInSight;
  readonly hue: string;
};

type DrawingsProps = { readonly beside: readonly CodingBeside[] };

/** In pixels, between the left sides of two columns of brackets. */
const columnWidth = 9;

/** All brackets, in one path for each hue: an element for each of hundreds would cost a part of every frame. */
export const Brackets = memo(function Brackets({ beside }: DrawingsProps) {
  const linesByHue = new Map<string, string>();
  for (const { place, hue } of beside) linesByHue.set(hue, (linesByHue.get(hue) ?? "") + bracket(place));
  return (
    <svg className={styles.brackets} aria-hidden="true" focusable="false">
      {[...linesByHue].map(([hue, lines]) => (
        <path key={hue} className={classNames(styles.bracket, hue)} d={lines} />
      ))}
    </svg>
  );
});

function bracket({ top, bottom, column }: PlacedCoding): string {
  return `M${4.5 + column * columnWidth + 5} ${top + 1}h-5V${bottom + 8}h5`;
}

/** Where the mark stands in a label, in pixels from the margin's edge and from the label's top. */
const stanceLeft = 60;
const stanceTop = 4;

type StancesProps = DrawingsProps & { readonly active: CodingBeside | undefined };

/** The stances over the labels; the active one once more, to stand out on its theme. */
export const Stances = memo(function Stances({ beside, active }: StancesProps) {
  const groups = new Map<string, Alike>();
  for (const each of beside) {
    const { stance } = each.coding;
    if (stance === null) continue;
    const key = `${stance} ${each.hue}`;
    const alike = groups.get(key) ?? { stance, hue: each.hue, places: [] };
    alike.places.push(each.place);
    groups.set(key, alike);
  }
  return (
    <svg className={styles.stances} aria-hidden="true" focusable="false">
      {[...groups].map(([key, alike]) => (
        <SameStance key={key} {...alike} className={classNames(alike.hue, styles.stance)} />
      ))}
      {active && active.coding.stance !== null ? (
        <SameStance
          stance={active.coding.stance}
          places={[active.place]}
          className={classNames(active.hue, styles.stance, styles.activeStance)}
        />
      ) : null}
    </svg>
  );
});

type Alike = { readonly stance: Stance; readonly hue: string; readonly places: PlacedCoding[] };

type SameStanceProps = Pick<Alike, "stance"> & {
  readonly places: readonly PlacedCoding[];
  readonly className: string;
};

function SameStance({ stance, places, className }: SameStanceProps) {
  return (
    <StanceDrawing
      shape={shapeByStance[stance]}
      places={places.map(({ label }) => ({ left: stanceLeft, top: label + stanceTop }))}
      size={12}
      className={className}
    />
  );
}
