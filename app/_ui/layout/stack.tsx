import type { ReactNode } from "react";
import { classNames } from "../class-names";
import styles from "./stack.module.css";

type StackProps = {
  readonly children: ReactNode;
  readonly gap?: "s" | "m" | "l";
  /** "row": beside each other, wrapping. "grid": equal columns of at least 18 rem. */
  readonly as?: "column" | "row" | "grid";
};

/** Puts parts under or beside each other at the house's distances. */
export function Stack({ children, gap = "m", as = "column" }: StackProps) {
  return <div className={classNames(styles[as], styles[gap])}>{children}</div>;
}
