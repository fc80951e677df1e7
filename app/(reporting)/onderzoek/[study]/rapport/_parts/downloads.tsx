import { useTranslations } from "next-intl";
import { exportForms } from "@/app/_report/export/export-form";
import { addressWith } from "@/app/_ui/address/address";
import { LinkButton } from "@/app/_ui/button/link-button";
import { Card } from "@/app/_ui/layout/card";
import { Stack } from "@/app/_ui/layout/stack";

type DownloadsProps = {
  readonly study: string;
  /** The language of the report, and which snapshot it is of, if any. */
  readonly asked: { readonly taal: string; readonly kenmerk?: string };
};

/** The report as files. */
export function Downloads({ study, asked }: DownloadsProps) {
  const t = useTranslations("report.downloads");
  return (
    <Card title={t("title")}>
      <Stack gap="s" as="row">
        {exportForms.map((form) => (
          <LinkButton
            key={form}
            href={addressWith({ path: `/api/onderzoek/${study}/rapport/${form}`, search: asked })}
            size="s"
            download
          >
            {t(form)}
          </LinkButton>
        ))}
      </Stack>
    </Card>
  );
}
