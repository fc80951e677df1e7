import type { ReactNode } from "react";
import styles from "./quoted-passage.module.css";

type QuotedPassageProps = {
  /** The words themselves, or a link that opens them. */
  readonly words: ReactNode;
  readonly caption: ReactNode;
};

/** What somebody said, with below it where it stands and who coded it. */
export function QuotedPassage({ words, caption }: QuotedPassageProps) {
  return (
    <figure className={styles.quote}>
      <blockquote lang="nl">{words}</blockquote>
      <figcaption>{caption}</figcaption>
    </figure>
  );
}
