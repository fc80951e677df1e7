import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { z } from "zod";
import { page } from "@/app/_auth/page";
import { framed } from "@/app/_shell/framed";
import { Stack } from "@/app/_ui/layout/stack";
import { PageHeader } from "@/app/_ui/shell/page-header";
import { addressWith } from "@/app/(coding)/_find/address";
import { readSearchChoices } from "@/db/reads/search/search-choices";
import { SearchForm } from "./search-form";
import { searchAsked, searchInAddress } from "./search-in-address";
import { SearchResults } from "./search-results";
import { SearchingNow } from "./searching-now";

export default page({
  policy: { kind: "study", action: "text.search" },
  params: z.object({ study: z.string() }),
  search: searchInAddress,
  render: async ({ viewer, membership, search }) => {
    const t = await getTranslations("find");
    const choices = await readSearchChoices(viewer, membership.study);
    if (choices === null) notFound();
    const address = { path: `/onderzoek/${membership.slug}/zoeken`, search };
    return framed(
      { trail: [{ label: t("title") }] },
      <>
        <PageHeader title={t("title")} subtitle={t("subtitle")} />
        <Stack gap="m">
          <SearchForm address={{ ...address, search: { ...search, na: undefined } }} choices={choices} />
          <Suspense key={addressWith(address)} fallback={<SearchingNow />}>
            <SearchResults
              viewer={viewer}
              membership={membership}
              asked={searchAsked(search)}
              after={search.na ?? null}
              address={address}
              themes={choices.themes}
            />
          </Suspense>
        </Stack>
      </>,
    );
  },
});
