import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { type Address, addressWith } from "@/app/_ui/address/address";
import { LinkButton } from "@/app/_ui/button/link-button";
import { Stack } from "@/app/_ui/layout/stack";
import { opinionsPerPage } from "@/db/reads/results/behind-cell";

type OpinionsInPagesProps = {
  readonly address: Address;
  readonly from: number;
  readonly total: number;
  /** One for each opinion of this page. */
  readonly children: readonly ReactNode[];
};

/** The opinions behind a number, a page at a time; which of them is said where there are more. */
export function OpinionsInPages({ address, from, total, children }: OpinionsInPagesProps) {
  const t = useTranslations("results.behind");
  const last = from + children.length;
  const pageFrom = (first: number) => addressWith(address, { vanaf: first === 0 ? null : String(first) });
  const isAll = children.length === total;
  return (
    <>
      {isAll ? null : <p>{t("some", { from: from + 1, to: last, total })}</p>}
      <Stack gap="m">{children}</Stack>
      {isAll ? null : (
        <Stack as="row" gap="s">
          {from > 0 ? (
            <LinkButton href={pageFrom(Math.max(0, from - opinionsPerPage))}>{t("before")}</LinkButton>
          ) : null}
          {last < total ? <LinkButton href={pageFrom(last)}>{t("after")}</LinkButton> : null}
        </Stack>
      )}
    </>
  );
}
