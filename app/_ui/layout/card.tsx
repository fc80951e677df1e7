import type { ReactNode } from "react";
import { classNames } from "../class-names";
import styles from "./card.module.css";

type CardProps = {
  readonly title?: ReactNode;
  /** Beside the title: a count, a badge or a small button. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
  readonly headingLevel?: 2 | 3 | 4;
  /** A line in the colour of a theme at its left edge, while it is the one being worked on. */
  readonly className?: string | undefined;
};

export function Card({ title, aside, children, headingLevel = 2, className }: CardProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <section className={classNames(styles.card, className)}>
      {title === undefined ? null : (
        <div className={styles.top}>
          <Heading className={styles.title}>{title}</Heading>
          {aside === undefined ? null : <div className={styles.aside}>{aside}</div>}
        </div>
      )}
      {children}
    </section>
  );
}
