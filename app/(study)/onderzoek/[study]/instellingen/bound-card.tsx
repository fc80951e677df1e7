import { useFormatter, useTranslations } from "next-intl";
import { figuresIn } from "@/app/_i18n/figures";
import { Card } from "@/app/_ui/layout/card";
import { BoundDialog } from "./bound-dialog";

type BoundCardProps = {
  readonly study: string;
  readonly indicativeBelow: number;
  readonly mayEdit: boolean;
};

/** From what response on the study trusts a result; who may edit the study sets it. */
export function BoundCard({ study, indicativeBelow, mayEdit }: BoundCardProps) {
  const t = useTranslations("study.bound");
  const bound = figuresIn(useFormatter()).share(indicativeBelow);
  return (
    <Card title={t("title")}>
      <p>{t("what", { bound })}</p>
      {mayEdit ? (
        <div>
          <BoundDialog study={study} indicativeBelow={indicativeBelow} />
        </div>
      ) : null}
    </Card>
  );
}
