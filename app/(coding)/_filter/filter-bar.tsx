"use client";

import { memo } from "react";
import { fetchedPart } from "@/app/(coding)/_offline/fetched-part";
import { loadFilterChoices } from "@/app/(coding)/_offline/parts";
import type { Codebook } from "@/app/(coding)/_screen/codebook";
import type { CodingInSight } from "@/lib/coding/coding-operation";
import styles from "./filter.module.css";
import { HiddenLine } from "./hidden-line";
import type { Filtering } from "./use-coding-filter";

/** Fetched when it is first opened, so that the interview opens without it. */
const FilterChoices = fetchedPart(loadFilterChoices, { isAskedFor: true });

type FilterBarProps = {
  readonly filtering: Filtering;
  /** All that the viewer may know of, and those of them that are seen. */
  readonly codings: readonly CodingInSight[];
  readonly seen: readonly CodingInSight[];
  readonly codebook: Codebook;
  /** Back to the text. */
  readonly onLeave: () => void;
};

/** Above the text: what the filter hides, and while they are open its choices. */
export const FilterBar = memo(function FilterBar(props: FilterBarProps) {
  const { filtering, codings, seen, codebook, onLeave } = props;
  return (
    <div className={styles.filter}>
      <HiddenLine
        filtering={filtering}
        all={codings.length}
        seen={seen.length}
        codebook={codebook}
        onShown={onLeave}
      />
      {filtering.isOpen ? (
        <FilterChoices
          filtering={filtering}
          codings={codings}
          codebook={codebook}
          onLeave={() => {
            filtering.setOpen(false);
            onLeave();
          }}
        />
      ) : null}
    </div>
  );
});
