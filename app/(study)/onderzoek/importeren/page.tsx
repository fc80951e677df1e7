import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { page } from "@/app/_auth/page";
import { framed } from "@/app/_shell/framed";
import { PageHeader } from "@/app/_ui/shell/page-header";
import { ImportStudy } from "./import-study";

export default page({
  policy: { kind: "platform", action: "study.create" },
  params: z.object({}),
  search: z.looseObject({}),
  render: async () => {
    const t = await getTranslations("import.study");
    return framed(
      { trail: [{ label: t("title") }] },
      <>
        <PageHeader title={t("title")} subtitle={t("subtitle")} />
        <ImportStudy />
      </>,
    );
  },
});
