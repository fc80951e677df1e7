import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { page } from "@/app/_auth/page";
import { framed } from "@/app/_shell/framed";
import { Stack } from "@/app/_ui/layout/stack";
import { PageHeader } from "@/app/_ui/shell/page-header";
import { readQuoteMatrix, respondentsPerPage } from "@/db/reads/quotes/read-quote-matrix";
import { quotesPerPage, readQuotes } from "@/db/reads/quotes/read-quotes";
import { readSearchChoices } from "@/db/reads/search/search-choices";
import { may } from "@/lib/access/may";
import { PageLinks } from "./page-links";
import { QuoteFilters } from "./quote-filters";
import { QuoteList } from "./quote-list";
import { QuoteMatrix } from "./quote-matrix";
import { quotesAsked, quotesInAddress } from "./quotes-in-address";

export default page({
  policy: { kind: "study", action: "quotes.see" },
  params: z.object({ study: z.string() }),
  search: quotesInAddress,
  render: async ({ viewer, membership, search }) => {
    const t = await getTranslations("find.quotes");
    const { study, slug } = membership;
    const choices = await readSearchChoices(viewer, study);
    if (choices === null) notFound();
    const address = { path: `/onderzoek/${slug}/citaten`, search };
    const asked = quotesAsked(search);
    const from = Number(search.vanaf ?? 0);
    const matrix =
      search.weergave === "matrix" ? present(await readQuoteMatrix(viewer, study, asked, from)) : null;
    const quotes = matrix === null ? present(await readQuotes(viewer, study, asked, from)) : null;
    return framed(
      { trail: [{ label: t("title") }] },
      <>
        <PageHeader title={t("title")} subtitle={t("subtitle")} />
        <Stack gap="m">
          <QuoteFilters
            address={address}
            choices={choices}
            coders={(matrix ?? quotes)?.coders ?? []}
            mayOpen={may(viewer, "transcript.see", study)}
          />
          {matrix === null ? null : <QuoteMatrix matrix={matrix} themes={choices.themes} address={address} />}
          {quotes === null ? null : (
            <QuoteList
              quotes={quotes}
              themes={choices.themes}
              slug={slug}
              user={viewer.user}
              isLimited={Object.keys(search).some((name) => name !== "vanaf")}
            />
          )}
          <PageLinks
            address={address}
            from={from}
            total={(matrix ?? quotes)?.total ?? 0}
            perPage={matrix === null ? quotesPerPage : respondentsPerPage}
          />
        </Stack>
      </>,
    );
  },
});

function present<T>(found: T | null): T {
  if (found === null) notFound();
  return found;
}
