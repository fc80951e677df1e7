import { useTranslations } from "next-intl";
import { Icon } from "../icon/icon";
import styles from "./shell-frame.module.css";

type ShellNoticesProps = { readonly tryOut: boolean; readonly demo: boolean };

export function ShellNotices({ tryOut, demo }: ShellNoticesProps) {
  const t = useTranslations("shell");
  if (!tryOut && !demo) return null;
  return (
    <aside className={styles.notice} aria-label={t("notice.info")}>
      <Icon name={tryOut ? "warning" : "info"} />
      <span>
        {tryOut ? t("tryOut") : null} {demo ? t("demo") : null}
      </span>
    </aside>
  );
}
