"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/app/_ui/button/button";
import type { Edge, Stride } from "@/lib/transcript/move-edge";
import styles from "./deciding.module.css";
import settled from "./settling.module.css";
import type { Draft } from "./use-draft";

const edges = ["from", "to"] as const satisfies readonly Edge[];
const steps = [
  [-1, "sentence"],
  [-1, "word"],
  [1, "word"],
  [1, "sentence"],
] as const satisfies readonly (readonly [1 | -1, Stride])[];

/** Moves the edges of the passage by a word or a sentence; selecting other words in the text does it too. */
export function EdgeButtons({ move }: Pick<Draft, "move">) {
  const t = useTranslations("settle.form");
  return (
    <div className={styles.edges}>
      {edges.map((edge) => (
        <fieldset key={edge} className={styles.edge}>
          <legend>{t(`edge.${edge}`)}</legend>
          {steps.map(([direction, stride]) => {
            const name = `${direction === 1 ? "on" : "back"}.${stride}` as const;
            return (
              <Button key={name} size="s" onPress={() => move(edge, direction, stride)}>
                {t(`step.${name}`)}
              </Button>
            );
          })}
        </fieldset>
      ))}
      <p className={settled.quiet}>{t("orSelect")}</p>
    </div>
  );
}
