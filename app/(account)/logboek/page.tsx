import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { page } from "@/app/_auth/page";
import { framed } from "@/app/_shell/framed";
import { LinkButton } from "@/app/_ui/button/link-button";
import { EmptyState } from "@/app/_ui/feedback/empty-state";
import { Notice } from "@/app/_ui/feedback/notice";
import { PageHeader } from "@/app/_ui/shell/page-header";
import { logPage } from "@/db/reads/log/log-page";
import { ChainVerdict } from "./chain-verdict";
import styles from "./log.module.css";
import { LogFilterForm } from "./log-filter-form";
import { filterOf, logSearch, queryOf } from "./log-search";
import { LogTable } from "./log-table";

const linesPerPage = 100;

export default page({
  policy: { kind: "platform", action: "log.see" },
  params: z.object({}),
  search: logSearch,
  async render({ viewer, search }) {
    const t = await getTranslations("log");
    const log = await logPage(viewer, filterOf(search), search.voor ?? null, linesPerPage);
    if (log === null) notFound();
    const query = queryOf(search, null);
    return framed(
      { trail: [{ label: t("title") }] },
      <>
        <PageHeader
          title={t("title")}
          subtitle={t("subtitle")}
          actions={
            <>
              <LinkButton href={`/logboek?${[query, "controle=1"].filter(Boolean).join("&")}`}>
                {t("verify")}
              </LinkButton>
              <LinkButton href={`/api/logboek?${query}`} download>
                {t("download")}
              </LinkButton>
            </>
          }
        />
        <div className={styles.page}>
          {search.controle ? <ChainVerdict viewer={viewer} chains={log.choices.chains} /> : null}
          {log.closed > 0 ? <Notice>{t("closed", { count: log.closed })}</Notice> : null}
          <LogFilterForm search={search} choices={log.choices} />
          {log.lines.length === 0 ? (
            <EmptyState>{t("empty")}</EmptyState>
          ) : (
            <LogTable lines={log.lines} people={log.choices.people} />
          )}
          <nav className={styles.pages} aria-label={t("pages")}>
            {search.voor ? <LinkButton href={`/logboek?${query}`}>{t("newest")}</LinkButton> : null}
            {log.older ? (
              <LinkButton href={`/logboek?${queryOf(search, log.older)}`}>{t("older")}</LinkButton>
            ) : null}
          </nav>
        </div>
      </>,
    );
  },
});
