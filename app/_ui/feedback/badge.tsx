import type { ReactNode } from "react";
import { classNames } from "../class-names";
import styles from "./badge.module.css";
import tones from "./tone.module.css";

type BadgeProps = {
  readonly tone?: "plain" | "accent" | "done" | "warn" | "error";
  readonly icon?: ReactNode;
  readonly children: ReactNode;
};

/** A state in a word or two, beside what it is the state of. */
export function Badge({ tone = "plain", icon, children }: BadgeProps) {
  return (
    <span className={classNames(styles.badge, tones[tone])}>
      {icon}
      {children}
    </span>
  );
}
