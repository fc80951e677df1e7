"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { addressOfReference, type ReferencesInSight } from "@/lib/writing/reference-in-sight";
import { keyOfReference, referencesIn } from "@/lib/writing/references-in";
import type { RichText } from "@/lib/writing/rich-text";
import { useReferenceLabel } from "./reference-label";
import styles from "./writing.module.css";

type ReferenceListProps = {
  readonly text: RichText;
  readonly references: ReferencesInSight;
  readonly base: string;
};

/** The links of a text that is being written, as links: in the editor they are part of the line. */
export function ReferenceList({ text, references, base }: ReferenceListProps) {
  const t = useTranslations("writing.reference");
  const labelOf = useReferenceLabel();
  const keys = [...new Set(referencesIn(text).map(keyOfReference))];
  const places = keys.flatMap((key) => {
    const place = references[key];
    return place === undefined ? [] : [{ key, place }];
  });
  if (places.length === 0) return null;
  return (
    <nav className={styles.links} aria-label={t("list")}>
      <span>{t("list")}</span>
      <ul>
        {places.map(({ key, place }) => (
          <li key={key}>
            <Link href={`${base}${addressOfReference(place)}`}>{labelOf(place)}</Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
