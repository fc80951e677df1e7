"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { classNames } from "../class-names";
import styles from "./scroll-region.module.css";
import { tooWideAt } from "./too-wide-at";

type ScrollRegionProps = { readonly name: string; readonly children: ReactNode };

/**
 * Scrolls sideways what is too wide, which fades where it goes on. Only then is it a region that takes the focus, so that arrow keys
 * move it; a table that fits keeps its head in sight under the page's header instead.
 */
export function ScrollRegion({ name, children }: ScrollRegionProps) {
  const t = useTranslations("shell.sort");
  const ref = useRef<HTMLElement>(null);
  const [wide, setWide] = useState<boolean | null>(null);
  const [more, setMore] = useState(false);
  const wideAt = useRef<number | null>(null);
  useEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const look = () => {
      const beyond = element.scrollWidth - element.clientWidth;
      wideAt.current = tooWideAt(wideAt.current, { beyond, place: element.clientWidth });
      setWide(wideAt.current !== null);
      setMore(beyond - element.scrollLeft > 1);
    };
    const observer = new ResizeObserver(look);
    observer.observe(element);
    if (element.firstElementChild) observer.observe(element.firstElementChild);
    element.addEventListener("scroll", look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener("scroll", look);
    };
  }, []);
  const reachable = wide ? { tabIndex: 0, role: "region", "aria-label": t("scroll", { name }) } : {};
  return (
    <section
      ref={ref}
      className={classNames(styles.frame, wide !== false && styles.scroll, more && styles.more)}
      {...reachable}
    >
      {children}
    </section>
  );
}
