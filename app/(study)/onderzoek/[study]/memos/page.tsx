import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { page } from "@/app/_auth/page";
import { framed } from "@/app/_shell/framed";
import { EmptyState } from "@/app/_ui/feedback/empty-state";
import { Notice } from "@/app/_ui/feedback/notice";
import { Stack } from "@/app/_ui/layout/stack";
import { PageHeader } from "@/app/_ui/shell/page-header";
import { memoKinds, readMemos } from "@/db/reads/writing/memos-of-study";
import { MemoCard } from "./memo-card";
import { MemoFilterForm } from "./memo-filter-form";
import styles from "./memos.module.css";

const chosen = z.string().max(200).catch("");

export default page({
  policy: { kind: "study", action: "memo.write" },
  params: z.object({ study: z.string() }),
  search: z.object({
    q: chosen,
    soort: z.enum(memoKinds).nullable().catch(null),
    wie: chosen,
  }),
  render: async ({ viewer, membership, search }) => {
    const t = await getTranslations("writing.list");
    const filter = { words: search.q, kind: search.soort, writer: search.wie === "" ? null : search.wie };
    const list = await readMemos(viewer, membership.study, filter);
    if (list === null) notFound();
    const base = `/onderzoek/${membership.slug}`;
    return framed(
      { trail: [{ label: t("title") }] },
      <>
        <PageHeader title={t("title")} subtitle={t("subtitle", { count: list.all })} />
        {list.all === 0 ? (
          <EmptyState>{t("empty")}</EmptyState>
        ) : (
          <Stack gap="m">
            <MemoFilterForm base={base} filter={filter} writers={list.writers} />
            {list.left === 0 ? <p role="status">{t("none")}</p> : null}
            <ul className={styles.list}>
              {list.memos.map((memo) => (
                <li key={memo.id}>
                  <MemoCard memo={memo} references={list.references} base={base} />
                </li>
              ))}
            </ul>
            {list.left > list.memos.length ? <Notice>{t("more")}</Notice> : null}
          </Stack>
        )}
      </>,
    );
  },
});
