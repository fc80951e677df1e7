"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { RadioGroup } from "@/app/_ui/form/radio-group";
import { TextArea } from "@/app/_ui/form/text-area";
import { type JudgementInSight, longestNote } from "@/lib/coding/coding-operation";
import type { Grounds } from "@/lib/judgement/grounds";
import styles from "./theme-card.module.css";

type GroundsFieldProps = {
  readonly judgement: JudgementInSight;
  readonly locked: boolean;
  readonly onGround: (grounds: Grounds) => void;
};

/** Whether quotes carry the judgement or the interview as a whole, which asks for a reason. */
export function GroundsField({ judgement, locked, onGround }: GroundsFieldProps) {
  const t = useTranslations("coding.judging");
  const { grounds } = judgement;
  const saved = grounds.kind === "context" ? (grounds.reason ?? "") : "";
  const [reason, setReason] = useState(saved);
  const tooLong = reason.length > longestNote;
  const save = () => {
    if (reason !== saved && !tooLong)
      onGround({ kind: "context", reason: reason.trim() === "" ? null : reason });
  };
  return (
    <div className={styles.grounds}>
      <RadioGroup
        name={`grounds-${judgement.id}`}
        label={t("grounds")}
        look="segments"
        hideLabel
        disabled={locked}
        value={grounds.kind}
        onChange={(kind) =>
          onGround(kind === "quotes" ? { kind } : { kind: "context", reason: reason === "" ? null : reason })
        }
        choices={[
          { value: "quotes", label: t("quotes") },
          { value: "context", label: t("context") },
        ]}
      />
      {grounds.kind === "context" ? (
        <TextArea
          name={`reason-${judgement.id}`}
          label={t("reason")}
          rows={2}
          error={tooLong ? t("reasonTooLong", { most: longestNote, length: reason.length }) : undefined}
          readOnly={locked}
          value={reason}
          description={reason.trim() === "" && !locked ? t("reasonMissing") : undefined}
          onChange={setReason}
          onBlur={save}
          onKeyDown={(event) => {
            if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) save();
          }}
        />
      ) : null}
    </div>
  );
}
