"use client";

import { useRouter } from "next/navigation";
import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { useRefusal } from "@/app/_i18n/use-refusal";
import { Badge } from "@/app/_ui/feedback/badge";
import { ConfirmDialog } from "@/app/_ui/overlay/confirm-dialog";
import type { Column } from "@/app/_ui/table/column";
import { DataTable } from "@/app/_ui/table/data-table";
import type { Account } from "@/db/reads/account/accounts";
import type { UserId } from "@/lib/study/ids";
import { AccountMenu } from "./account-menu";
import styles from "./account-table.module.css";
import { type AccountVerb, doVerb } from "./account-verbs";
import { PasswordLinkDialog } from "./password-link-dialog";

type AccountTableProps = { readonly accounts: readonly Account[]; readonly own: UserId };
type Asked = { readonly verb: AccountVerb | "link"; readonly who: Account };

export function AccountTable({ accounts, own }: AccountTableProps) {
  const t = useTranslations("account.manage");
  const format = useFormatter();
  const router = useRouter();
  const explain = useRefusal();
  const [asked, setAsked] = useState<Asked | null>(null);
  const close = () => setAsked(null);
  const confirm = async () => {
    if (asked === null || asked.verb === "link") return null;
    const result = await doVerb(asked.verb, asked.who);
    if (!result.ok) return explain(result.refusal);
    router.refresh();
    close();
    return null;
  };
  const columns: readonly Column[] = [
    { id: "name", label: t("name"), sortable: true },
    { id: "standing", label: t("standing") },
    { id: "seen", label: t("lastSeen"), sortable: true },
    { id: "studies", label: t("studies"), number: true, sortable: true },
    { id: "verbs", label: t("verbs"), actions: true },
  ];
  return (
    <>
      <DataTable
        caption={t("title")}
        hideCaption
        columns={columns}
        rows={accounts.map((account) => ({
          id: account.user,
          cells: {
            name: {
              by: account.name,
              show: (
                <>
                  {account.name} {account.user === own ? <Badge>{t("you")}</Badge> : null}
                  <div className={styles.email}>{account.email}</div>
                </>
              ),
            },
            standing: isPlain(account) ? null : { show: <Standing account={account} /> },
            seen: {
              by: account.lastSeenAt?.getTime() ?? null,
              show: account.lastSeenAt ? format.dateTime(account.lastSeenAt, "moment") : t("never"),
            },
            studies: account.studies,
            verbs: {
              show: <AccountMenu who={account} onChoose={(verb) => setAsked({ verb, who: account })} />,
            },
          },
        }))}
      />
      {asked?.verb === "link" ? <PasswordLinkDialog who={asked.who} onClose={close} /> : null}
      {asked === null || asked.verb === "link" ? null : (
        <ConfirmDialog
          title={t(`ask.${asked.verb}.title`, { name: asked.who.name })}
          confirmLabel={t(`verb.${asked.verb}`)}
          danger={asked.verb === "close" || asked.verb === "unmakeAdministrator"}
          isOpen
          onOpenChange={(open) => !open && close()}
          onConfirm={confirm}
        >
          <p>{t(`ask.${asked.verb}.explanation`)}</p>
        </ConfirmDialog>
      )}
    </>
  );
}

/** An account that is open, signs in with a password or provider, and administers nothing. */
function isPlain({ closedAt, administrator, hasPassword, hasIdentity }: Account): boolean {
  return closedAt === null && !administrator && (hasPassword || hasIdentity);
}

function Standing({ account }: { readonly account: Account }) {
  const t = useTranslations("account.manage");
  return (
    <>
      {account.closedAt === null ? null : <Badge tone="warn">{t("closed")}</Badge>}{" "}
      {account.administrator ? <Badge tone="accent">{t("administrator")}</Badge> : null}{" "}
      {account.hasPassword || account.hasIdentity ? null : <Badge>{t("noPassword")}</Badge>}
    </>
  );
}
