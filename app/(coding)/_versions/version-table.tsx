import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { DataTable } from "@/app/_ui/table/data-table";
import type { VersionInList } from "@/db/reads/transcript/text-versions";

type VersionTableProps = {
  /** This page's own address. */
  readonly here: string;
  readonly versions: readonly VersionInList[];
  readonly shown: number | null;
};

/** All versions of a text: who made each, when, and how much it touched of what the viewer may know. */
export function VersionTable({ here, versions, shown }: VersionTableProps) {
  const t = useTranslations("correcting.versions");
  const format = useFormatter();
  return (
    <DataTable
      caption={t("caption")}
      hideCaption
      columns={[
        { id: "version", label: t("version") },
        { id: "at", label: t("at") },
        { id: "by", label: t("madeBy") },
        { id: "edits", label: t("edits"), number: true },
        { id: "touched", label: t("touched"), number: true },
        { id: "gone", label: t("gone"), number: true },
      ]}
      rows={versions.map(({ id, version, writtenAt, by, edits, sameAs, touched, gone }) => ({
        id,
        current: version === shown,
        cells: {
          version: {
            show: (
              <Link href={`${here}?versie=${version}`}>
                {sameAs === null ? t("name", { version }) : t("nameAgain", { version, sameAs })}
              </Link>
            ),
          },
          at: format.dateTime(new Date(writtenAt), { dateStyle: "medium", timeStyle: "short" }),
          by: by ?? t("imported"),
          edits: edits ?? "",
          touched: edits === null ? "" : touched,
          gone: edits === null ? "" : gone,
        },
      }))}
    />
  );
}
