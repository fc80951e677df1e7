/** What a report can be had as, by their names in addresses. */
export const exportForms = ["word", "excel", "csv", "json"] as const;
export type ExportForm = (typeof exportForms)[number];
