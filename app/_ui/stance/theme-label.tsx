import type { ReactNode } from "react";
import { classNames } from "../class-names";
import styles from "./theme-label.module.css";

type ThemeLabelProps = {
  /** The theme's, where no element around it has it. */
  readonly hue?: string | false;
  readonly children: ReactNode;
};

/** What stands in a text where a coding begins; only to be seen, words beside it say it to who does not. */
export function ThemeLabel({ hue, children }: ThemeLabelProps) {
  return (
    <span aria-hidden="true" className={classNames(styles.label, hue)}>
      {children}
    </span>
  );
}
