import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import styles from "./interview-section.module.css";

type InterviewSectionProps = {
  readonly code: string;
  /** Null where the viewer may not open it. */
  readonly href: string | null;
  /** What each coder made of it; without one that is said. */
  readonly found: readonly { readonly key: string; readonly shown: ReactNode }[];
  readonly nothing: string;
  readonly children?: ReactNode;
};

/** One interview behind an opinion, and what was made of it. */
export function InterviewSection({ code, href, found, nothing, children }: InterviewSectionProps) {
  const t = useTranslations("results.behind");
  const name = t("interview", { code });
  return (
    <div className={styles.interview}>
      <h4 className={styles.heading}>{href === null ? name : <Link href={href}>{name}</Link>}</h4>
      {found.length === 0 ? (
        <p className={styles.nothing}>{nothing}</p>
      ) : (
        <ul className={styles.found}>
          {found.map(({ key, shown }) => (
            <li key={key}>{shown}</li>
          ))}
        </ul>
      )}
      {children}
    </div>
  );
}
