"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useRef, useState } from "react";
import styles from "./data-table.module.css";

type ScrollRegionProps = { readonly name: string; readonly children: ReactNode };

/** Scrolls sideways what is too wide. Only then is it a region that takes the focus, so that arrow keys move it. */
export function ScrollRegion({ name, children }: ScrollRegionProps) {
  const t = useTranslations("shell.sort");
  const ref = useRef<HTMLElement>(null);
  const [wide, setWide] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => setWide(element.scrollWidth > element.clientWidth));
    observer.observe(element);
    if (element.firstElementChild) observer.observe(element.firstElementChild);
    return () => observer.disconnect();
  }, []);
  const reachable = wide ? { tabIndex: 0, role: "region", "aria-label": t("scroll", { name }) } : {};
  return (
    <section ref={ref} className={styles.scroll} {...reachable}>
      {children}
    </section>
  );
}
