import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { page } from "@/app/_auth/page";
import { framed } from "@/app/_shell/framed";
import { LinkButton } from "@/app/_ui/button/link-button";
import { EmptyState } from "@/app/_ui/feedback/empty-state";
import { Stack } from "@/app/_ui/layout/stack";
import { PageHeader } from "@/app/_ui/shell/page-header";
import { readBoard } from "@/db/reads/board/read-board";
import { BoardControls } from "./board-controls";
import { BoardDesk } from "./board-desk";
import { QuotedOften } from "./quoted-often";

/** How many quotes that can be chosen a stance shows at first, and how many more at a time. */
const shownOthers = 10;

export default page({
  policy: { kind: "study", action: "quotes.see" },
  params: z.object({ study: z.string() }),
  search: z.object({
    thema: z.string().min(1).optional().catch(undefined),
    aantal: z.coerce.number().int().min(1).max(1000).optional().catch(undefined),
  }),
  render: async ({ viewer, membership, search }) => {
    const t = await getTranslations("board");
    const { study, slug } = membership;
    const others = search.aantal ?? shownOthers;
    const theme = search.thema === undefined ? "first" : { code: search.thema };
    const board = await readBoard(viewer, study, { theme, others });
    if (board === null) notFound();
    const [shown] = board.shown;
    const address = { path: `/onderzoek/${slug}/citatenbord`, search: { thema: search.thema } };
    return framed(
      { trail: [{ label: t("title") }] },
      <>
        <PageHeader title={t("title")} subtitle={t("subtitle")} />
        {shown === undefined ? (
          <EmptyState
            action={<LinkButton href={`/onderzoek/${slug}/codeboek`}>{t("toCodebook")}</LinkButton>}
          >
            {t("noThemes")}
          </EmptyState>
        ) : (
          <Stack gap="m">
            <BoardControls address={address} themes={board.themes} theme={shown.code} />
            <BoardDesk
              key={shown.code}
              theme={shown}
              quoted={board.quoted}
              may={{ choose: board.mayChoose, open: board.mayOpen }}
              slug={slug}
              user={viewer.user}
              moreHref={`${address.path}?thema=${encodeURIComponent(shown.code)}&aantal=${others + 20}`}
            />
            <QuotedOften quoted={board.quoted} />
          </Stack>
        )}
      </>,
    );
  },
});
