"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type ReactNode, useCallback, useEffect, useId, useRef, useState } from "react";
import { IconButton } from "../button/icon-button";
import styles from "./side-panel.module.css";

type SidePanelProps = {
  readonly title: ReactNode;
  readonly subtitle?: ReactNode;
  /** The page's address without it. */
  readonly closeHref: string;
  readonly children: ReactNode;
};

/**
 * What is behind a thing of the page, beside the page and at an address of its own; give it a key for each
 * thing. It takes the focus; Escape and the cross close it and give the focus back to what opened it.
 */
export function SidePanel({ title, subtitle, closeHref, children }: SidePanelProps) {
  const t = useTranslations("shell");
  const router = useRouter();
  const id = useId();
  const panel = useRef<HTMLElement>(null);
  const opener = useRef<Element | null>(null);
  useEffect(() => {
    const focused = document.activeElement;
    if (!panel.current?.contains(focused)) opener.current = focused;
    panel.current?.focus({ preventScroll: true });
  }, []);
  const [closed, setClosed] = useState(false);
  const close = useCallback(() => {
    setClosed(true);
    const back = opener.current;
    if (back instanceof HTMLElement || back instanceof SVGElement) back.focus({ preventScroll: true });
    router.replace(closeHref, { scroll: false });
  }, [router, closeHref]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // What floats above the panel closes first.
      const above = document.querySelector("[role=dialog], [role=alertdialog], [role=menu], [role=listbox]");
      if (event.key === "Escape" && !event.defaultPrevented && above === null) close();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [close]);
  // At once, without waiting for the page that comes.
  if (closed) return null;
  return (
    <aside ref={panel} className={styles.panel} tabIndex={-1} aria-labelledby={id}>
      <div className={styles.top}>
        <div className={styles.words}>
          <h2 id={id}>{title}</h2>
          {subtitle === undefined ? null : <p className={styles.subtitle}>{subtitle}</p>}
        </div>
        <IconButton icon="cross" label={t("close")} size="s" onPress={close} />
      </div>
      {children}
    </aside>
  );
}
