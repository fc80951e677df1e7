import { useTranslations } from "next-intl";
import { type Address, addressWith } from "@/app/_ui/address/address";
import { LinkButton } from "@/app/_ui/button/link-button";
import { Titled } from "@/app/_ui/layout/titled";
import styles from "./agreement.module.css";

const files = [
  { file: "cijfers", label: "figures" },
  { file: "oordelen", label: "judgements" },
  { file: "passages", label: "passages" },
  { file: "verschillen", label: "differences" },
  { file: null, label: "json" },
] as const;

type DownloadsProps = { readonly slug: string; readonly search: Address["search"] };

/** All that the page shows as files, by the choices that it shows. */
export function Downloads({ slug, search }: DownloadsProps) {
  const t = useTranslations("agreement.downloads");
  const address = { path: `/api/onderzoek/${slug}/overeenstemming`, search };
  return (
    <Titled title={t("title")}>
      <p className={styles.muted}>{t("legend")}</p>
      <div className={styles.downloads}>
        {files.map(({ file, label }) => (
          <LinkButton key={label} href={addressWith(address, { bestand: file })} download>
            {t(label)}
          </LinkButton>
        ))}
      </div>
    </Titled>
  );
}
