import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { type Address, addressWith } from "@/app/_ui/address/address";
import { LinkButton } from "@/app/_ui/button/link-button";
import { EmptyState } from "@/app/_ui/feedback/empty-state";
import { Notice } from "@/app/_ui/feedback/notice";
import { Stack } from "@/app/_ui/layout/stack";
import { HitKeys } from "@/app/(coding)/_find/hit-keys";
import type { SearchChoices } from "@/db/reads/search/search-choices";
import { searchTranscripts } from "@/db/reads/search/search-transcripts";
import type { Membership, Viewer } from "@/lib/access/viewer";
import { FoundInterview } from "./found-interview";
import { type SearchInAddress, searchAsked } from "./search-in-address";

type SearchResultsProps = {
  readonly viewer: Viewer;
  readonly membership: Membership;
  readonly search: SearchInAddress;
  readonly address: Address;
  readonly themes: SearchChoices["themes"];
};

/** What was found, by interview, a page at a time. */
export async function SearchResults(props: SearchResultsProps) {
  const { viewer, membership, search, address, themes } = props;
  const asked = searchAsked(search);
  const after = search.na ?? null;
  const t = await getTranslations("find");
  const found = await searchTranscripts(viewer, membership.study, asked, after);
  if (found === null) notFound();
  const { interviews, totals, next, indexing } = found;
  if (!found.hasWords) return <EmptyState>{t(asked.query === "" ? "start" : "noWords")}</EmptyState>;
  return (
    <Stack gap="m">
      {indexing === null ? null : (
        <Notice
          tone="info"
          title={t("indexing", indexing)}
          action={<LinkButton href={addressWith(address)}>{t("searchAgain")}</LinkButton>}
        />
      )}
      {totals === null || totals.hits === 0 ? null : (
        <p role="status">{t(`totals.${totals.kind}`, totals)}</p>
      )}
      {interviews.length > 0 ? null : (
        <div role="status">
          <EmptyState>{t("nothing")}</EmptyState>
        </div>
      )}
      <HitKeys>
        <Stack gap="l">
          {interviews.map((each) => (
            <FoundInterview
              key={each.code}
              found={each}
              slug={membership.slug}
              themes={themes}
              allHref={addressWith(address, { interview: each.code, na: null })}
            />
          ))}
        </Stack>
      </HitKeys>
      {next === null && after === null ? null : (
        <nav aria-label={t("pages")}>
          <Stack as="row" gap="s">
            {after === null ? null : (
              <LinkButton href={addressWith(address, { na: null })}>{t("firstPage")}</LinkButton>
            )}
            {next === null ? null : (
              <LinkButton href={addressWith(address, { na: next })}>{t("nextPage")}</LinkButton>
            )}
          </Stack>
        </nav>
      )}
    </Stack>
  );
}
