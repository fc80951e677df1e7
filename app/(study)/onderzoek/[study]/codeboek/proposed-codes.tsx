"use client";

import { useRouter } from "next/navigation";
import { useFormatter, useTranslations } from "next-intl";
import { useTransition } from "react";
import { useRefusal } from "@/app/_i18n/use-refusal";
import { Button } from "@/app/_ui/button/button";
import { showToast } from "@/app/_ui/feedback/toast-queue";
import { Card } from "@/app/_ui/layout/card";
import type { ProposedCodeRow } from "@/db/reads/codebook/proposed-codes";
import type { Refusal, Result } from "@/lib/result";
import styles from "./codebook.module.css";
import { joinProposalAction, settleProposalAction } from "./codebook-actions";

type ProposedCodesProps = { readonly study: string; readonly proposals: readonly ProposedCodeRow[] };

/** What coders missed in the codebook while coding, to take in or to turn down. */
export function ProposedCodes({ study, proposals }: ProposedCodesProps) {
  const t = useTranslations("codebook");
  const format = useFormatter();
  const explain = useRefusal();
  const router = useRouter();
  const [isSettling, startSettling] = useTransition();
  if (proposals.length === 0) return null;
  const tell = <T,>(result: Result<T, Refusal>, words: (done: T) => string) => {
    if (result.ok) showToast({ text: words(result.value) });
    else showToast({ text: explain(result.refusal), tone: "error" });
    router.refresh();
  };
  const settle = ({ id, label }: ProposedCodeRow, accepts: boolean) =>
    startSettling(async () =>
      tell(await settleProposalAction({ study, code: id, accepts }), () =>
        t(accepts ? "proposal.accepted" : "proposal.turnedDown", { label }),
      ),
    );
  const join = ({ id, label }: ProposedCodeRow) =>
    startSettling(async () =>
      tell(await joinProposalAction({ study, code: id }), (done) => t("proposal.joined", { label, ...done })),
    );
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
              {proposal.taken === "no" ? null : <small>{t(`proposal.taken.${proposal.taken}`)}</small>}
              {proposal.taken === "no" && proposals.some((other) => isSameBesides(other, proposal)) ? (
                <small>{t("proposal.twice")}</small>
              ) : null}
            </span>
            <span className={styles.actions}>
              {proposal.taken === "stands" ? (
                <Button
                  size="s"
                  isPending={isSettling}
                  aria-label={t("proposal.joinOf", { label: proposal.label })}
                  onPress={() => join(proposal)}
                >
                  {t("proposal.join")}
                </Button>
              ) : null}
              {proposal.taken === "no" ? (
                <Button
                  size="s"
                  isPending={isSettling}
                  aria-label={t("proposal.acceptOf", { label: proposal.label })}
                  onPress={() => settle(proposal, true)}
                >
                  {t("proposal.accept")}
                </Button>
              ) : null}
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

/** Whether another coder proposed the same. */
function isSameBesides(other: ProposedCodeRow, proposal: ProposedCodeRow): boolean {
  const isSame = other.theme === proposal.theme && other.polarity === proposal.polarity;
  return other.id !== proposal.id && isSame && other.label === proposal.label;
}
