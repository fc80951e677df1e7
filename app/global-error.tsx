"use client";

import "./palette.css";
import "./globals.css";
import dutch from "./_i18n/nl/shell.json";
import styles from "./error.module.css";

/**
 * Stands in for the whole page when the layout itself fails, so it can lean on
 * nothing that the layout gives, not even the reader's language.
 */
export default function GlobalError({ reset }: { readonly reset: () => void }) {
  const { failure, retry } = dutch;
  return (
    <html lang="nl">
      <body>
        <main className={styles.page}>
          <title>{failure.title}</title>
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
