"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/app/_ui/button/button";
import { Icon } from "@/app/_ui/icon/icon";
import { InviteDialog } from "./invite-dialog";

export function InviteButton({ study }: { readonly study: string }) {
  const t = useTranslations("account.members");
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="primary" icon={<Icon name="plus" />} onPress={() => setOpen(true)}>
        {t("invite")}
      </Button>
      {open ? <InviteDialog study={study} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
