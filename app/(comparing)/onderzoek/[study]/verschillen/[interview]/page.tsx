import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { page } from "@/app/_auth/page";
import { framed } from "@/app/_shell/framed";
import { readDifferences } from "@/db/reads/adjudication/read-differences";
import { hasInterview } from "@/db/reads/study/has-interview";
import { NothingToSettle } from "./nothing-to-settle";
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
    const { slug } = membership;
    if (shown === null && !(await hasInterview(viewer, membership.study, params.interview))) notFound();
    return framed(
      { trail: [{ label: t("title"), href: `/onderzoek/${slug}/verschillen` }, { label: params.interview }] },
      shown === null ? (
        <NothingToSettle study={slug} interview={params.interview} />
      ) : (
        <SettlingDesk key={params.interview} study={slug} shown={shown} opened={difference} />
      ),
    );
  },
});
