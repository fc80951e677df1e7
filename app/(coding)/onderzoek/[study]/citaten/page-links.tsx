import { useTranslations } from "next-intl";
import { type Address, addressWith } from "@/app/_ui/address/address";
import { LinkButton } from "@/app/_ui/button/link-button";
import { Stack } from "@/app/_ui/layout/stack";

type PageLinksProps = {
  readonly address: Address;
  readonly from: number;
  readonly total: number;
  readonly perPage: number;
};

/** To the page before and after, where there is more than one. */
export function PageLinks({ address, from, total, perPage }: PageLinksProps) {
  const t = useTranslations("find");
  if (total <= perPage && from === 0) return null;
  const to = Math.min(from + perPage, total);
  const pageFrom = (at: number) => addressWith(address, { vanaf: at === 0 ? null : String(at) });
  return (
    <nav aria-label={t("pages")}>
      <Stack as="row" gap="s">
        {from > 0 ? (
          <LinkButton href={pageFrom(Math.max(0, from - perPage))}>{t("previous")}</LinkButton>
        ) : null}
        <span>{t("shown", { from: from + 1, to, total })}</span>
        {to < total ? <LinkButton href={pageFrom(to)}>{t("next")}</LinkButton> : null}
      </Stack>
    </nav>
  );
}
