import { useTranslations } from "next-intl";
import { shapeByStance } from "@/app/_stance/stance-shape";
import { StanceMark } from "@/app/_ui/stance/stance-mark";
import { ThemeDot } from "@/app/_ui/stance/theme-dot";
import type { TaggedAs } from "@/db/reads/transcript/text-versions";
import styles from "./versions.module.css";

const signByPolarity = { bevorderend: "+ ", belemmerend: "− " } as const;

/** What a passage is tagged with, and by whom. */
export function TaggedLine({ tagged }: { readonly tagged: TaggedAs }) {
  const t = useTranslations("correcting.versions");
  const { theme, code, stance, coder, mine } = tagged;
  return (
    <p className={styles.tagged}>
      <span className={styles.theme}>
        <ThemeDot index={theme.place + 1} /> {theme.name}
      </span>
      {code === null ? null : (
        <span>
          {code.polarity === null ? "" : signByPolarity[code.polarity]}
          {code.label}
        </span>
      )}
      {stance === null ? null : (
        <span className={styles.stance}>
          <StanceMark shape={shapeByStance[stance.kind]} /> {stance.wording}
        </span>
      )}
      <span className={styles.quiet}>{mine ? t("byYou") : t("by", { coder: coder ?? t("consensus") })}</span>
    </p>
  );
}
