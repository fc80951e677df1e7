import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { page } from "@/app/_auth/page";
import { framed } from "@/app/_shell/framed";
import { PageHeader } from "@/app/_ui/shell/page-header";
import { CorrectingDesk } from "@/app/(coding)/_correcting/correcting-desk";
import { readTextToCorrect } from "@/db/reads/transcript/text-to-correct";

export default page({
  policy: { kind: "study", action: "transcript.correct" },
  params: z.object({ study: z.string(), interview: z.string().transform(decodeURIComponent) }),
  search: z.object({}),
  render: async ({ viewer, membership, params }) => {
    const text = await readTextToCorrect(viewer, membership.study, params.interview);
    if (text === null) notFound();
    const t = await getTranslations("correcting");
    const code = text.interview;
    const base = `/onderzoek/${membership.slug}/interview/${encodeURIComponent(code)}`;
    return framed(
      { trail: [{ label: code, href: base }, { label: t("trail") }] },
      <>
        <PageHeader title={t("title", { code })} subtitle={t("subtitle")} />
        <CorrectingDesk
          key={text.transcript.id}
          study={membership.slug}
          user={viewer.user}
          text={text}
          versions={`${base}/versies`}
        />
      </>,
    );
  },
});
