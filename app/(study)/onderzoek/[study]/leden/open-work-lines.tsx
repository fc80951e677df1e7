"use client";

import { useFormatter, useTranslations } from "next-intl";
import type { OpenWork } from "@/db/reads/assignment/open-work-by-member";

const named = 8;

/** What somebody has not finished: how much, which interviews, and what of it stays unknown. */
export function OpenWorkLines({
  name,
  work,
}: {
  readonly name: string;
  readonly work: OpenWork | undefined;
}) {
  const t = useTranslations("account.members.openWork");
  const format = useFormatter();
  const { open, begun, hidden } = work ?? { open: [], begun: [], hidden: 0 };
  if (open.length + hidden === 0) return <p>{t("none", { name })}</p>;
  const more = open.length - named;
  const codes = format.list([...open.slice(0, named), ...(more > 0 ? [t("more", { count: more })] : [])]);
  return (
    <>
      {open.length === 0 ? null : (
        <p>{t("open", { name, count: open.length, begun: begun.length, codes })}</p>
      )}
      {hidden === 0 ? null : <p>{t("hidden", { name, count: hidden })}</p>}
    </>
  );
}
