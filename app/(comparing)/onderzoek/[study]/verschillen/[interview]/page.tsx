import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { page } from "@/app/_auth/page";
import { framed } from "@/app/_shell/framed";
import { readDifferences } from "@/db/reads/adjudication/read-differences";
import { SettlingDesk } from "./settling-desk";

export default page({
  policy: { kind: "study", action: "transcript.see" },
  params: z.object({ study: z.string(), interview: z.string() }),
  search: z.object({ verschil: z.string().optional().catch(undefined) }),
  render: async ({ viewer, membership, params, search }) => {
    const t = await getTranslations("settle");
    const difference = search.verschil ?? null;
    const shown = await readDifferences(viewer, membership.study, {
      interview: params.interview,
      difference,
    });
    if (shown === null) notFound();
    const { slug } = membership;
    return framed(
      { trail: [{ label: t("title"), href: `/onderzoek/${slug}/verschillen` }, { label: params.interview }] },
      <SettlingDesk key={params.interview} study={slug} shown={shown} opened={difference} />,
    );
  },
});
