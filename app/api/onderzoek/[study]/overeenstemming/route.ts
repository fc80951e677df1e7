import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { handler } from "@/app/_auth/handler";
import {
  agreementSearch,
  agreementView,
} from "@/app/(comparing)/onderzoek/[study]/overeenstemming/agreement-view";
import { readAgreementInputs } from "@/db/reads/agreement/agreement-inputs";
import { writeCsv } from "@/lib/interchange/csv/write-csv";
import { agreementTableNames, agreementTables } from "./agreement-tables";

/** The figures on agreement by the page's choices: as one file with all that they come from, or a table of that. */
export const GET = handler({
  policy: { kind: "study", action: "finished-work.see" },
  params: z.object({ study: z.string() }),
  search: agreementSearch.extend({ bestand: z.enum(agreementTableNames).optional() }),
  run: async ({ viewer, membership: { study, slug }, search: { bestand, ...search } }) => {
    const inputs = await readAgreementInputs(viewer, study, agreementView("", search).choices);
    if (inputs === null) return Response.json({ kind: "not-found" }, { status: 404 });
    const named = (name: string) => ({
      "content-disposition": `attachment; filename="${slug}-${name}"`,
      "cache-control": "no-store",
    });
    if (bestand === undefined) return Response.json(inputs, { headers: named("overeenstemming.json") });
    const rows = agreementTables(inputs, await getTranslations("agreement"))[bestand]();
    return new Response(writeCsv(rows, "dutch-excel"), {
      headers: { "content-type": "text/csv; charset=utf-8", ...named(`overeenstemming-${bestand}.csv`) },
    });
  },
});
