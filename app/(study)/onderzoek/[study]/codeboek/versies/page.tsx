import { notFound } from "next/navigation";
import { getFormatter, getTranslations } from "next-intl/server";
import { z } from "zod";
import { page } from "@/app/_auth/page";
import { framed } from "@/app/_shell/framed";
import { Card } from "@/app/_ui/layout/card";
import { Stack } from "@/app/_ui/layout/stack";
import { PageHeader } from "@/app/_ui/shell/page-header";
import { readCodebookVersions, type VersionOfCodebook } from "@/db/reads/codebook/codebook-versions";
import { ChangeLine } from "./change-line";
import styles from "./versions.module.css";

export default page({
  policy: { kind: "study", action: "codebook.see" },
  params: z.object({ study: z.string() }),
  search: z.looseObject({}),
  render: async ({ viewer, membership }) => {
    const t = await getTranslations("codebook");
    const versions = await readCodebookVersions(viewer, membership.study);
    if (versions === null) notFound();
    return framed(
      {
        trail: [
          { label: t("title"), href: `/onderzoek/${membership.slug}/codeboek` },
          { label: t("versions.title") },
        ],
      },
      <>
        <PageHeader title={t("versions.title")} subtitle={t("versions.subtitle")} />
        <Stack>
          {versions.map((version) => (
            <Version key={version.number} version={version} />
          ))}
        </Stack>
      </>,
    );
  },
});

async function Version({ version }: { readonly version: VersionOfCodebook }) {
  const t = await getTranslations("codebook.versions");
  const format = await getFormatter();
  const { number, madeBy, writtenAt, changes } = version;
  const at = format.dateTime(writtenAt, { dateStyle: "long", timeStyle: "short" });
  return (
    <Card title={t("number", { number })}>
      <p className={styles.muted}>{madeBy === null ? at : t("by", { by: madeBy, at })}</p>
      {changes === null ? (
        <p>{t(number === 1 ? "first" : "unreadable")}</p>
      ) : changes.length === 0 ? (
        <p>{t("order")}</p>
      ) : (
        <ul className={styles.changes}>
          {changes.map((change) => (
            <ChangeLine key={JSON.stringify(change)} change={change} />
          ))}
        </ul>
      )}
    </Card>
  );
}
