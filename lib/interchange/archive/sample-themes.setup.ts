import type { ArchivedTheme } from "../study-archive";
import { sampledAt, written } from "./sampled-at.setup";

/** For tests: a theme with a code that stands and one that was removed. */
export const sampleThemes: readonly ArchivedTheme[] = [
  {
    code: "veiligheid",
    name: "Veiligheid",
    definition: "",
    wording: { verbeterd: "veiliger", gelijk: "gelijk", verslechterd: "minder", onbekend: "onbekend" },
    addedDuringAnalysis: true,
    removedAt: null,
    codes: [
      {
        label: "school",
        polarity: "bevorderend",
        definition: "",
        proposedBy: null,
        removedAt: null,
        ...written,
      },
      {
        label: "de juf",
        polarity: "bevorderend",
        definition: "",
        proposedBy: null,
        removedAt: null,
        ...written,
      },
      {
        label: "school",
        polarity: null,
        definition: "op school",
        proposedBy: "b",
        removedAt: sampledAt,
        ...written,
      },
    ],
    ...written,
  },
];
