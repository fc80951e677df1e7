"use client";

import { memo } from "react";
import { type DrawnCoding, lanes } from "@/app/_editor/drawn-coding";
import { themeClass } from "@/app/_ui/stance/theme-dot";
import { codedRows } from "@/lib/coding/coded-rows";
import styles from "./ribbon.module.css";

/** As many as there are pixels on most screens: one path per theme, however many codings there are. */
const rows = 600;

type CodedLanesProps = {
  readonly drawn: readonly DrawnCoding[];
  readonly themes: number;
  /** Of the text, in UTF-16 units. */
  readonly length: number;
};

export const CodedLanes = memo(function CodedLanes({ drawn, themes, length }: CodedLanesProps) {
  const places = Math.max(themes, lanes);
  return (
    <svg
      className={styles.lanes}
      viewBox={`0 0 ${places} ${rows}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {[...Array(themes).keys()].map((theme) => {
        const ofTheme = drawn.filter((coding) => coding.theme === theme);
        const runs = codedRows(ofTheme, length, rows);
        if (runs.length === 0) return null;
        const path = runs.map(({ from, to }) => `M${theme + 0.1} ${from}h.8V${to}h-.8z`).join("");
        return <path key={theme} className={themeClass(theme + 1)} d={path} />;
      })}
    </svg>
  );
});
