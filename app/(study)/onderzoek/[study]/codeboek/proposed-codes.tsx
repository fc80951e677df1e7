"use client";

import { useRouter } from "next/navigation";
import { useFormatter, useTranslations } from "next-intl";
import { useTransition } from "react";
import { useRefusal } from "@/app/_i18n/use-refusal";
import { Button } from "@/app/_ui/button/button";
import { showToast } from "@/app/_ui/feedback/toast-queue";
import { Card } from "@/app/_ui/layout/card";
import type { ProposedCodeRow } from "@/db/reads/codebook/proposed-codes";
import styles from "./codebook.module.css";
import { settleProposalAction } from "./codebook-actions";

type ProposedCodesProps = { readonly study: string; readonly proposals: readonly ProposedCodeRow[] };

/** What coders missed in the codebook while coding, to take in or to turn down. */
export function ProposedCodes({ study, proposals }: ProposedCodesProps) {
  const t = useTranslations("codebook");
  const format = useFormatter();
  const explain = useRefusal();
  const router = useRouter();
  const [isSettling, startSettling] = useTransition();
  if (proposals.length === 0) return null;
  const settle = ({ id, label }: ProposedCodeRow, accepts: boolean) =>
    startSettling(async () => {
      const result = await settleProposalAction({ study, code: id, accepts });
      if (result.ok) showToast({ text: t(accepts ? "proposal.accepted" : "proposal.turnedDown", { label }) });
      else showToast({ text: explain(result.refusal), tone: "error" });
      router.refresh();
    });
  return (
    <Card title={t("proposal.title")}>
      <p className={styles.definition}>{t("proposal.explanation")}</p>
      <ul className={styles.proposals} aria-label={t("proposal.title")}>
        {proposals.map((proposal) => (
          <li key={proposal.id}>
            <span>
              <strong>{proposal.label}</strong>
              <small>
                {t("proposal.of", {
                  theme: proposal.theme,
                  kind: t(`kindOf.${proposal.polarity ?? "none"}`),
                  by: proposal.by,
                  at: format.dateTime(new Date(proposal.at), "moment"),
                })}
              </small>
              {proposal.isTaken ? <small>{t("proposal.taken")}</small> : null}
            </span>
            <span className={styles.actions}>
              {proposal.isTaken ? null : (
                <Button
                  size="s"
                  isPending={isSettling}
                  aria-label={t("proposal.acceptOf", { label: proposal.label })}
                  onPress={() => settle(proposal, true)}
                >
                  {t("proposal.accept")}
                </Button>
              )}
              <Button
                size="s"
                isPending={isSettling}
                aria-label={t("proposal.turnDownOf", { label: proposal.label })}
                onPress={() => settle(proposal, false)}
              >
                {t("proposal.turnDown")}
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
