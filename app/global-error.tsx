"use client";

import "./palette.css";
import "./globals.css";
import { useEffect, useState } from "react";
import english from "./_i18n/en/shell.json";
import { type Locale, localeCookie, localeOf } from "./_i18n/locale";
import dutch from "./_i18n/nl/shell.json";
import styles from "./error.module.css";

/** Stands in for the whole page when the layout itself fails, so it can lean on nothing that the layout gives. */
export default function GlobalError({ reset }: { readonly reset: () => void }) {
  const [locale, setLocale] = useState<Locale>("nl");
  useEffect(
    () => setLocale(localeOf(new RegExp(`\\b${localeCookie}=(\\w+)`).exec(document.cookie)?.[1])),
    [],
  );
  const { failure, retry } = locale === "nl" ? dutch : english;
  return (
    <html lang={locale}>
      <body>
        <main className={styles.page}>
          <h1>{failure.title}</h1>
          <p>{failure.whyPlain}</p>
          <button type="button" onClick={reset}>
            {retry}
          </button>
        </main>
      </body>
    </html>
  );
}
