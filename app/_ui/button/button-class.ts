import { classNames } from "../class-names";
import styles from "./button.module.css";

export type ButtonLook = {
  readonly variant?: "primary" | "secondary" | "quiet" | "danger" | undefined;
  readonly size?: "m" | "s" | undefined;
};

export function buttonClass({ variant = "secondary", size = "m" }: ButtonLook, extra?: string): string {
  return classNames(styles.button, styles[variant], size === "s" && styles.small, extra);
}
