import { useFormatter, useTranslations } from "next-intl";
import { useRefusal } from "@/app/_i18n/use-refusal";
import { Button } from "@/app/_ui/button/button";
import { Notice } from "@/app/_ui/feedback/notice";
import { Icon } from "@/app/_ui/icon/icon";
import styles from "./hits-run-notice.module.css";
import type { useHitsRun } from "./use-hits-run";

type HitsRunNoticeProps = { readonly hits: ReturnType<typeof useHitsRun> };

/** How far a run is, what came of it, and the way back and forth. */
export function HitsRunNotice({ hits: { run, undo, redo, goOn } }: HitsRunNoticeProps) {
  const t = useTranslations("find.code.run");
  const format = useFormatter();
  const explain = useRefusal();
  if (run === null) return <div className={styles.run} role="status" />;
  const { job, standing, done, left } = run;
  const asked = { kind: job.kind, done, size: job.run.size };
  const back = undo ? (
    <Button icon={<Icon name="undo" />} onPress={() => void undo()}>
      {t("undo")}
    </Button>
  ) : null;
  return (
    <div className={styles.run} role="status">
      {standing.kind === "busy" ? (
        <p className={styles.progress}>
          <progress max={job.run.size} value={done} aria-label={t(job.kind)} />
          {t("busy", asked)}
        </p>
      ) : null}
      {standing.kind === "stopped" ? (
        <Notice
          tone="error"
          action={
            <>
              <Button onPress={() => void goOn()}>{t("goOn")}</Button>
              {back}
            </>
          }
        >
          {t("stopped", asked)} {standing.refusal === null ? t("unanswered") : explain(standing.refusal)}
        </Notice>
      ) : null}
      {standing.kind === "done" ? (
        <Notice
          tone="done"
          action={
            redo ? (
              <Button icon={<Icon name="redo" />} onPress={() => void redo()}>
                {t("redo")}
              </Button>
            ) : (
              back
            )
          }
        >
          {t(job.kind === "coding" ? "coded" : "undone", { hits: done, left })}{" "}
          <time dateTime={new Date(run.atMs).toISOString()}>
            {format.dateTime(new Date(run.atMs), "time")}
          </time>
        </Notice>
      ) : null}
    </div>
  );
}
