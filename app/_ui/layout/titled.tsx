import type { ReactNode } from "react";
import styles from "./titled.module.css";

type TitledProps = {
  readonly title: string;
  /** Beside the title: a small button. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
};

/** A heading above something that has a frame of its own, such as a table. */
export function Titled({ title, aside, children }: TitledProps) {
  return (
    <section className={styles.titled}>
      <div className={styles.top}>
        <h2>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
