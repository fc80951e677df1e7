"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { showToast } from "@/app/_ui/feedback/toast-queue";
import { Select } from "@/app/_ui/form/select";
import { Stack } from "@/app/_ui/layout/stack";
import type { OpenWork } from "@/db/reads/assignment/open-work-by-member";
import type { MemberListed } from "@/db/reads/member/members-of-study";
import { remove } from "./member-actions";
import { MemberConfirm } from "./member-confirm";
import { OpenWorkLines } from "./open-work-lines";

type RemoveDialogProps = {
  readonly study: string;
  readonly who: MemberListed;
  readonly coders: readonly MemberListed[];
  /** Undefined: they code nothing. */
  readonly work: OpenWork | undefined;
  readonly onClose: () => void;
};

/** Says what goes and what stays, and asks to whom open work goes. */
export function RemoveDialog({ study, who, coders, work, onClose }: RemoveDialogProps) {
  const t = useTranslations("account.members");
  const [to, setTo] = useState("");
  const others = coders.filter(({ member }) => member !== who.member);
  const other = others.find(({ member }) => member === to);
  const has = work !== undefined && work.open.length + work.hidden > 0;
  const confirm = async () => {
    const result = await remove({ study, member: who.member, handOnTo: other?.member ?? null });
    if (result.ok) {
      showToast({
        text:
          has && other !== undefined
            ? t("removedHandedOn", { name: who.name, other: other.name })
            : t("removed", { name: who.name }),
        tone: "done",
      });
    }
    return result;
  };
  return (
    <MemberConfirm
      title={t("removeName", { name: who.name })}
      confirmLabel={t("remove")}
      onConfirm={confirm}
      onClose={onClose}
    >
      <Stack>
        <p>{t("removeExplanation")}</p>
        <OpenWorkLines name={who.name} work={work} />
        {has ? (
          <>
            <Select
              name="handOnTo"
              label={t("handOnTo")}
              placeholder={t("handOnToNobody")}
              value={to}
              onChange={setTo}
              options={others.map(({ member, name }) => ({ value: member, label: name }))}
            />
            <p role="status">
              {other === undefined ? t("handOnNobodyWhat") : t("handOnWhat", { other: other.name })}
            </p>
          </>
        ) : null}
      </Stack>
    </MemberConfirm>
  );
}
