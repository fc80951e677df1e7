import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { classNames } from "../class-names";
import { Icon, type IconName } from "../icon/icon";
import styles from "./notice.module.css";
import tones from "./tone.module.css";

export type Tone = "info" | "done" | "warn" | "error";

export type NoticeProps = {
  readonly tone?: Tone;
  readonly title?: string | undefined;
  readonly children?: ReactNode;
  /** A button that mends it. */
  readonly action?: ReactNode;
};

const iconByTone: Readonly<Record<Tone, IconName>> = {
  info: "info",
  done: "check",
  warn: "warning",
  error: "error",
};

/** Says something where it matters. Errors are read out at once. */
export function Notice({ tone = "info", title, children, action }: NoticeProps) {
  const t = useTranslations("shell.notice");
  return (
    <div className={classNames(styles.notice, tones[tone])} role={tone === "error" ? "alert" : undefined}>
      <Icon name={iconByTone[tone]} label={t(tone)} />
      <div className={styles.words}>
        {title === undefined ? null : <p className={styles.title}>{title}</p>}
        {children}
      </div>
      {action}
    </div>
  );
}
