import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { PreferenceFields } from "../preference/preference-fields";
import styles from "./door.module.css";
import { pageTitle } from "./page-title";

type DoorProps = {
  readonly title: string;
  readonly children: ReactNode;
  /** Notices above the card. */
  readonly notices?: ReactNode;
};

/** A page in front of the app: one centred card, with the language and theme under it. */
export async function Door({ title, children, notices }: DoorProps) {
  const t = await getTranslations("shell");
  return (
    <div className={styles.door}>
      <title>{pageTitle([t("product"), title])}</title>
      <header className={styles.top}>
        <p className={styles.product}>{t("product")}</p>
        {notices}
      </header>
      <main id="content" className={styles.card}>
        <h1>{title}</h1>
        {children}
      </main>
      <footer>
        <PreferenceFields />
      </footer>
    </div>
  );
}
