"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useMemo, useRef } from "react";
import { shapeByStance } from "@/app/_stance/stance-shape";
import { IconButton } from "@/app/_ui/button/icon-button";
import { Checkbox } from "@/app/_ui/form/checkbox";
import { RadioGroup } from "@/app/_ui/form/radio-group";
import { StanceMark } from "@/app/_ui/stance/stance-mark";
import { ThemeDot } from "@/app/_ui/stance/theme-dot";
import { type Codebook, shortNameOf } from "@/app/(coding)/_screen/codebook";
import { markChoices, toggled, type WhoseCoding, whoseCoding } from "@/lib/coding/coding-filter";
import type { CodingInSight } from "@/lib/coding/coding-operation";
import { stances } from "@/lib/stance/stance";
import styles from "./filter.module.css";
import { useCoderNamed } from "./use-coder-named";
import type { Filtering } from "./use-coding-filter";

type FilterChoicesProps = {
  readonly filtering: Filtering;
  /** All that the viewer may know of: only coders among these can be chosen. */
  readonly codings: readonly CodingInSight[];
  readonly codebook: Codebook;
  readonly onLeave: () => void;
};

/** What is shown of the codings, over the text: what is ticked off disappears from it at once. Escape closes. */
export function FilterChoices({ filtering, codings, codebook, onLeave }: FilterChoicesProps) {
  const t = useTranslations("seeing.filter");
  const { filter, change } = filtering;
  const named = useCoderNamed();
  const box = useRef<HTMLElement>(null);
  const coders = useMemo(() => codersIn(codings), [codings]);
  useEffect(() => box.current?.querySelector("input")?.focus(), []);
  const mark = (name: "starred" | "memo") => (
    <RadioGroup
      name={`filter-${name}`}
      label={t(name)}
      look="segments"
      value={filter[name]}
      choices={markChoices.map((value) => ({ value, label: t(`mark.${value}`) }))}
      onChange={(chosen) => {
        const choice = markChoices.find((one) => one === chosen);
        if (choice) change({ [name]: choice });
      }}
    />
  );
  return (
    <section
      ref={box}
      className={styles.choices}
      aria-label={t("title")}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onLeave();
      }}
    >
      <div className={styles.close}>
        <IconButton icon="cross" size="s" label={t("close")} onPress={onLeave} />
      </div>
      <Group label={t("themes")}>
        {codebook.themes.map((theme) => (
          <Checkbox
            key={theme.id}
            label={
              <span className={styles.tick}>
                <ThemeDot index={theme.lane + 1} /> {shortNameOf(theme)}
              </span>
            }
            checked={!filter.themes.has(theme.id)}
            onChange={() => change({ themes: toggled(filter.themes, theme.id) })}
          />
        ))}
      </Group>
      <Group label={t("stances")}>
        {([...stances, "none"] as const).map((stance) => (
          <Checkbox
            key={stance}
            label={
              <span className={styles.tick}>
                {stance === "none" ? null : <StanceMark shape={shapeByStance[stance]} />}{" "}
                {t(`stance.${stance}`)}
              </span>
            }
            checked={!filter.stances.has(stance)}
            onChange={() => change({ stances: toggled(filter.stances, stance) })}
          />
        ))}
      </Group>
      {coders.every((whose) => whose === "mine") ? null : (
        <Group label={t("coders")}>
          {coders.map((whose) => (
            <Checkbox
              key={whose}
              label={named(whose)}
              checked={!filter.coders.has(whose)}
              onChange={() => change({ coders: toggled(filter.coders, whose) })}
            />
          ))}
        </Group>
      )}
      {mark("starred")}
      {mark("memo")}
    </section>
  );
}

/** Oneself first, colleagues by name, and what was settled last. */
function codersIn(codings: readonly CodingInSight[]): readonly WhoseCoding[] {
  const all = new Set(codings.map(whoseCoding));
  const colleagues = [...all].filter((whose) => whose !== "mine" && whose !== "consensus").sort();
  const fixed = (whose: WhoseCoding) => (all.has(whose) ? [whose] : []);
  return [...fixed("mine"), ...colleagues, ...fixed("consensus")];
}

function Group({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <fieldset className={styles.group}>
      <legend>{label}</legend>
      <div className={styles.ticks}>{children}</div>
    </fieldset>
  );
}
