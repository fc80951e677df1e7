"use client";

import { useTranslations } from "next-intl";
import { Button } from "react-aria-components";
import { buttonClass } from "@/app/_ui/button/button-class";
import { Icon } from "@/app/_ui/icon/icon";
import { Menu } from "@/app/_ui/overlay/menu";
import type { Account } from "@/db/reads/account/accounts";
import { type AccountVerb, verbsFor } from "./account-verbs";

type AccountMenuProps = {
  readonly who: Account;
  readonly onChoose: (verb: AccountVerb | "link") => void;
};

export function AccountMenu({ who, onChoose }: AccountMenuProps) {
  const t = useTranslations("account.manage");
  const label = t("verbsFor", { name: who.name });
  const link = { id: "link", label: t("verb.link"), run: () => onChoose("link") };
  const verbs = verbsFor(who).map((id) => ({ id, label: t(`verb.${id}`), run: () => onChoose(id) }));
  return (
    <Menu
      label={label}
      parts={[{ id: "verbs", entries: who.closedAt === null ? [link, ...verbs] : verbs }]}
      trigger={
        <Button aria-label={label} className={buttonClass({ variant: "quiet", size: "s" })}>
          <Icon name="more" />
        </Button>
      }
    />
  );
}
