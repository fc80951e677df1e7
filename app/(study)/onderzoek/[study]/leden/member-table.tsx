"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { Badge } from "@/app/_ui/feedback/badge";
import { DataTable } from "@/app/_ui/table/data-table";
import type { OpenWork } from "@/db/reads/assignment/open-work-by-member";
import type { MemberListed } from "@/db/reads/member/members-of-study";
import type { MemberId } from "@/lib/study/ids";
import { InviteDialog } from "./invite-dialog";
import { MemberMenu, type MemberVerb } from "./member-menu";
import styles from "./members.module.css";
import { RemoveDialog } from "./remove-dialog";
import { RolesDialog } from "./roles-dialog";
import { WithdrawDialog } from "./withdraw-dialog";

type MemberTableProps = {
  readonly study: string;
  readonly members: readonly MemberListed[];
  readonly own: MemberId;
  readonly manages: boolean;
  readonly openWork: readonly OpenWork[];
};

export function MemberTable({ study, members, own, manages, openWork }: MemberTableProps) {
  const t = useTranslations("account.members");
  const role = useTranslations("study.role");
  const format = useFormatter();
  const [asked, setAsked] = useState<{ readonly verb: MemberVerb; readonly who: MemberListed } | null>(null);
  const standing = (each: MemberListed) =>
    each.invitedUntil === null || each.standing === "account"
      ? t(`standing.${each.standing}`)
      : t("invitedUntil", { date: format.dateTime(new Date(each.invitedUntil), "day") });
  const columns = [
    { id: "name", label: t("name"), sortable: true },
    { id: "roles", label: t("roles") },
    { id: "standing", label: t("standingOf"), sortable: true },
    ...(manages ? [{ id: "verbs", label: t("verbs"), actions: true }] : []),
  ];
  const close = () => setAsked(null);
  const coders = members.filter(({ roles, standing: at }) => roles.includes("coder") && at === "account");
  return (
    <>
      <DataTable
        caption={t("title")}
        hideCaption
        columns={columns}
        rows={members.map((each) => ({
          id: each.member,
          cells: {
            name: {
              by: each.name,
              show: (
                <>
                  {each.name} {each.member === own ? <Badge>{t("you")}</Badge> : null}
                  {each.email === null ? null : <div className={styles.email}>{each.email}</div>}
                </>
              ),
            },
            roles: each.roles.map((one) => role(one)).join(", ") || t("noRole"),
            standing: standing(each),
            verbs: { show: <MemberMenu who={each} onChoose={(verb) => setAsked({ verb, who: each })} /> },
          },
        }))}
      />
      {asked?.verb === "invite" ? <InviteDialog study={study} known={asked.who} onClose={close} /> : null}
      {asked?.verb === "roles" ? <RolesDialog study={study} who={asked.who} onClose={close} /> : null}
      {asked?.verb === "withdraw" ? <WithdrawDialog study={study} who={asked.who} onClose={close} /> : null}
      {asked?.verb === "remove" ? (
        <RemoveDialog
          study={study}
          who={asked.who}
          coders={coders}
          work={openWork.find(({ member }) => member === asked.who.member)}
          onClose={close}
        />
      ) : null}
    </>
  );
}
