import { useTranslations } from "next-intl";
import { useRefusal } from "@/app/_i18n/use-refusal";
import { Button } from "@/app/_ui/button/button";
import { Notice } from "@/app/_ui/feedback/notice";
import { Icon } from "@/app/_ui/icon/icon";
import styles from "./search.module.css";
import type { useHitsRun } from "./use-hits-run";

type HitsRunNoticeProps = { readonly run: ReturnType<typeof useHitsRun> };

/** How far a run is, what came of it, and the way back. */
export function HitsRunNotice({ run: { state, undo, goOn } }: HitsRunNoticeProps) {
  const t = useTranslations("find.code.run");
  const explain = useRefusal();
  const back = undo ? (
    <Button icon={<Icon name="undo" />} onPress={() => void undo()}>
      {t("undo")}
    </Button>
  ) : null;
  return (
    <div className={styles.run} role="status">
      {state.kind === "busy" ? (
        <p className={styles.progress}>
          <progress max={state.job.run.size} value={state.done} aria-label={t(state.job.kind)} />
          {t("busy", { kind: state.job.kind, done: state.done, size: state.job.run.size })}
        </p>
      ) : null}
      {state.kind === "stopped" ? (
        <Notice
          tone="error"
          action={
            <>
              <Button onPress={() => void goOn()}>{t("goOn")}</Button>
              {state.job.kind === "coding" ? back : null}
            </>
          }
        >
          {t("stopped", { kind: state.job.kind, done: state.done, size: state.job.run.size })}{" "}
          {state.refusal === null ? t("noConnection") : explain(state.refusal)}
        </Notice>
      ) : null}
      {state.kind === "coded" ? (
        <Notice tone="done" action={back}>
          {t("coded", { hits: state.hits, left: state.left })}
        </Notice>
      ) : null}
      {state.kind === "undone" ? (
        <Notice tone="done">{t("undone", { hits: state.hits, left: state.left })}</Notice>
      ) : null}
    </div>
  );
}
