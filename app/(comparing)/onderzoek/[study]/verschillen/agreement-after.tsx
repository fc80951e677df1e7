import { useFormatter, useTranslations } from "next-intl";
import { figuresIn } from "@/app/_i18n/figures";
import { Titled } from "@/app/_ui/layout/titled";
import { ThemeDot } from "@/app/_ui/stance/theme-dot";
import { DataTable } from "@/app/_ui/table/data-table";
import type { QueueShown, Settling } from "@/db/reads/adjudication/queue-shown";
import styles from "./queue.module.css";

/** How far coders agree, and what it would be with all that was settled agreed. */
export function AgreementAfter({ themes }: { readonly themes: QueueShown["themes"] }) {
  const t = useTranslations("settle.after");
  const because = useTranslations("agreement.because");
  const figures = figuresIn(useFormatter());
  const cells = ({ before, after }: Settling): readonly [string, string] =>
    before.kind === "defined"
      ? [figures.coefficient(before.value), figures.coefficient(after ?? before.value)]
      : [because(before.because), ""];
  return (
    <Titled title={t("title")}>
      <p className={styles.muted}>{t("what")}</p>
      <DataTable
        caption={t("title")}
        hideCaption
        columns={[
          { id: "theme", label: t("theme"), names: true },
          { id: "judged", label: t("judged"), number: true },
          { id: "judgedAfter", label: t("judgedAfter"), number: true },
          { id: "marked", label: t("marked"), number: true },
          { id: "markedAfter", label: t("markedAfter"), number: true },
        ]}
        rows={themes.map(({ code, name, place, judgements, passages }) => {
          const [judged, judgedAfter] = cells(judgements);
          const [marked, markedAfter] = cells(passages);
          const theme = {
            show: (
              <>
                <ThemeDot index={place} /> {name}
              </>
            ),
            by: place,
          };
          return { id: code, cells: { theme, judged, judgedAfter, marked, markedAfter } };
        })}
        dense
      />
    </Titled>
  );
}
