import Link from "next/link";
import { useTranslations } from "next-intl";
import styles from "./breadcrumb.module.css";
import type { Crumb } from "./shell-link";

type BreadcrumbProps = { readonly home: Required<Crumb>; readonly trail: readonly Crumb[] };

export function Breadcrumb({ home, trail }: BreadcrumbProps) {
  const t = useTranslations("shell.navigation");
  return (
    <nav aria-label={t("breadcrumb")} className={styles.breadcrumb}>
      <ol>
        <li className={styles.home}>
          <Link href={home.href}>{home.label}</Link>
        </li>
        {trail.map(({ label, href }, at) => (
          <li key={label} aria-current={at === trail.length - 1 ? "page" : undefined}>
            {href === undefined || at === trail.length - 1 ? label : <Link href={href}>{label}</Link>}
          </li>
        ))}
      </ol>
    </nav>
  );
}
