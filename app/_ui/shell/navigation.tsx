"use client";

import Link, { useLinkStatus } from "next/link";
import { usePathname } from "next/navigation";
import { Focusable } from "react-aria-components";
import { Icon } from "../icon/icon";
import { Tooltip } from "../overlay/tooltip";
import styles from "./navigation.module.css";
import { isOpen, type ShellLink, type ShellSection } from "./shell-link";

/** The places of a study, or of those outside any; the first link of all is open only on its own page, the others on pages below them too. */
export function Navigation({ sections }: { readonly sections: readonly ShellSection[] }) {
  const path = usePathname();
  const first = sections[0]?.links[0];
  return (
    <div className={styles.navigation}>
      {sections.map((section) => (
        <div key={section.title ?? "first"}>
          {section.title === undefined ? null : <h2 className={styles.title}>{section.title}</h2>}
          <ul className={styles.links}>
            {section.links.map((link) => (
              <li key={link.href}>
                <Place link={link} open={isOpen(link.href, path, link === first)} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

function Place({ link, open }: { readonly link: ShellLink; readonly open: boolean }) {
  const inside = (
    <>
      <Icon name={link.icon} />
      <span className={styles.label}>{link.label}</span>
      {link.count === undefined ? null : <span className={styles.count}>{link.count}</span>}
    </>
  );
  if (link.because === undefined) {
    return (
      <Link href={link.href} className={styles.link} aria-current={open ? "page" : undefined}>
        {inside}
        <Waiting />
      </Link>
    );
  }
  return (
    <Tooltip text={link.because} placement="end">
      <Focusable>
        <button type="button" className={styles.link} aria-disabled="true">
          {inside}
          <Icon name="lock" />
        </button>
      </Focusable>
    </Tooltip>
  );
}

/** Shown when a page has kept the reader waiting for 300 ms. */
function Waiting() {
  const { pending } = useLinkStatus();
  return pending ? <span className={styles.waiting} aria-hidden="true" /> : null;
}
