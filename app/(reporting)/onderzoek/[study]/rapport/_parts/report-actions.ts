"use server";

import { z } from "zod";
import { action } from "@/app/_auth/action";
import { arrangeReport } from "@/db/writes/report/arrange-report";
import { freezeReport } from "@/db/writes/report/freeze-report";
import { writeSection } from "@/db/writes/report/write-section";
import { sectionKeySchema } from "@/lib/report/schema/section-key-schema";

const study = z.string();
const sections = z.array(sectionKeySchema).max(500);
const seen = z.number().int().min(0);

export const freezeReportAction = action({
  policy: { kind: "study", action: "report.write" },
  input: z.object({ study, name: z.string().max(200) }),
  run: async ({ viewer, membership, input }) => freezeReport(viewer, { ...input, study: membership.study }),
});

export const arrangeReportAction = action({
  policy: { kind: "study", action: "report.write" },
  input: z.object({ study, order: sections, leftOut: sections, seen }),
  run: async ({ viewer, membership, input }) => arrangeReport(viewer, { ...input, study: membership.study }),
});

export const writeSectionAction = action({
  policy: { kind: "study", action: "report.write" },
  input: z.object({ study, section: sectionKeySchema, text: z.string().max(50_000), seen }),
  run: async ({ viewer, membership, input }) => writeSection(viewer, { ...input, study: membership.study }),
});
