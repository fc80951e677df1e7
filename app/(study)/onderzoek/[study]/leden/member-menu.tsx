"use client";

import { useTranslations } from "next-intl";
import { Button } from "react-aria-components";
import { buttonClass } from "@/app/_ui/button/button-class";
import { Icon } from "@/app/_ui/icon/icon";
import { Menu } from "@/app/_ui/overlay/menu";
import type { MemberListed } from "@/db/reads/member/members-of-study";

export type MemberVerb = "invite" | "withdraw" | "roles" | "remove";

type MemberMenuProps = { readonly who: MemberListed; readonly onChoose: (verb: MemberVerb) => void };

/** What can be done about a member, by how they stand. */
export function MemberMenu({ who, onChoose }: MemberMenuProps) {
  const t = useTranslations("account.members");
  const label = t("verbsFor", { name: who.name });
  const verbs: MemberVerb[] = [
    ...(who.standing === "name" || who.standing === "removed" ? (["invite"] as const) : []),
    ...(who.invitedUntil === null ? [] : (["withdraw"] as const)),
    ...(who.standing === "removed" ? [] : (["roles", "remove"] as const)),
  ];
  const word = {
    invite: t(who.invitedUntil === null ? "invite" : "inviteAgain"),
    withdraw: t("withdraw"),
    roles: t("changeRoles"),
    remove: t("remove"),
  };
  return (
    <Menu
      label={label}
      parts={[
        { id: "verbs", entries: verbs.map((id) => ({ id, label: word[id], run: () => onChoose(id) })) },
      ]}
      trigger={
        <Button aria-label={label} className={buttonClass({ variant: "quiet", size: "s" })}>
          <Icon name="more" />
        </Button>
      }
    />
  );
}
