import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { z } from "zod";
import { page } from "@/app/_auth/page";
import { framed } from "@/app/_shell/framed";
import { addressWith } from "@/app/_ui/address/address";
import { Stack } from "@/app/_ui/layout/stack";
import { PageHeader } from "@/app/_ui/shell/page-header";
import { readSearchChoices } from "@/db/reads/search/search-choices";
import { readTagChoices } from "@/db/reads/search/tag-choices";
import { ChosenHits } from "./chosen-hits";
import { HitsBar } from "./hits-bar";
import { SearchForm } from "./search-form";
import { searchInAddress } from "./search-in-address";
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
    const tags = await readTagChoices(viewer, membership.study);
    const address = { path: `/onderzoek/${membership.slug}/zoeken`, search };
    const form = { ...address, search: { ...search, na: undefined } };
    const results = (
      <Suspense key={addressWith(address)} fallback={<SearchingNow />}>
        <SearchResults
          viewer={viewer}
          membership={membership}
          search={search}
          address={address}
          themes={choices.themes}
        />
      </Suspense>
    );
    return framed(
      { trail: [{ label: t("title") }] },
      <>
        <PageHeader title={t("title")} subtitle={t("subtitle")} />
        <Stack gap="m">
          <SearchForm address={form} choices={choices} />
          <ChosenHits search={addressWith(form)} mayCode={tags !== null}>
            <Stack gap="m">
              {tags === null || !search.q ? null : (
                <HitsBar
                  slug={membership.slug}
                  user={viewer.user}
                  search={{ ...search, na: undefined }}
                  tags={tags}
                />
              )}
              {results}
            </Stack>
          </ChosenHits>
        </Stack>
      </>,
    );
  },
});
