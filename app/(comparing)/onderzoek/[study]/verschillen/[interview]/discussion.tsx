"use client";

import { useRouter } from "next/navigation";
import { useFormatter, useTranslations } from "next-intl";
import { useRefusal } from "@/app/_i18n/use-refusal";
import { Form } from "@/app/_ui/form/form";
import { FormActions } from "@/app/_ui/form/form-actions";
import type { FormOutcome } from "@/app/_ui/form/form-outcome";
import { outcomeOf } from "@/app/_ui/form/outcome-of";
import { SubmitButton } from "@/app/_ui/form/submit-button";
import { TextArea } from "@/app/_ui/form/text-area";
import type { RemarkShown } from "@/db/reads/adjudication/differences-shown";
import { longestNote } from "@/lib/coding/coding-operation";
import type { AdjudicationId } from "@/lib/study/ids";
import { discussDecisionAction } from "../settling-actions";
import styles from "./settling.module.css";
import type { SettlingNow } from "./use-settling";

type DiscussionProps = {
  readonly study: string;
  readonly decision: AdjudicationId;
  readonly remarks: readonly RemarkShown[];
  /** Holds what is being written, of each difference its own. */
  readonly settling: SettlingNow;
};

/** What coders and supervisors say about a decision on a released interview. */
export function Discussion({ study, decision, remarks, settling }: DiscussionProps) {
  const t = useTranslations("settle.discussion");
  const format = useFormatter();
  const explain = useRefusal();
  const router = useRouter();
  const { remark, setRemark } = settling;
  const send = async (): Promise<FormOutcome> => {
    const result = await discussDecisionAction({ study, decision, remark });
    if (result.ok) {
      setRemark("");
      router.refresh();
    }
    return outcomeOf(result, explain);
  };
  return (
    <section aria-label={t("title")} className={styles.decided}>
      <h3>{t("title")}</h3>
      {remarks.length === 0 ? <p className={styles.quiet}>{t("none")}</p> : null}
      <ol className={styles.marked}>
        {remarks.map(({ id, by, text, at, onEarlier }) => (
          <li key={id}>
            <span className={styles.quiet}>
              {by}, {format.dateTime(new Date(at), "moment")}
              {onEarlier ? ` ${t("onEarlier")}` : null}
            </span>
            <p className={styles.reason}>{text}</p>
          </li>
        ))}
      </ol>
      <Form key={decision} action={send} label={t("title")}>
        <TextArea
          name="remark"
          label={t("remark")}
          rows={2}
          maxLength={longestNote}
          value={remark}
          onChange={setRemark}
        />
        <FormActions>
          <SubmitButton>{t("send")}</SubmitButton>
        </FormActions>
      </Form>
    </section>
  );
}
