// npm run study -- import <folder or archive> | export <study> <file.json> | figures <study> [--agreement] | invite <study> <name>
import { CannotStart } from "@/db/engine/cannot-start";
import { closeEngine } from "@/db/engine/current-engine";
import { FolderInUse } from "@/db/engine/lock-folder";
import { whyItFails } from "@/db/engine/why-it-fails";
import { main, Refused } from "./cli/say.mjs";
import { exportStudy } from "./study/export-study";
import { importStudyFrom } from "./study/import-study-from";
import { inviteResearcher } from "./study/invite-researcher";
import { printFigures } from "./study/print-figures";
import { studySentences } from "./study/study-sentences";

await main(async () => {
  try {
    await run(process.argv.slice(2));
  } catch (error) {
    if (error instanceof FolderInUse) throw new Refused(studySentences.databaseInUse(error));
    const why = whyItFails(error);
    throw why instanceof CannotStart ? new Refused([why.nl, why.en]) : why;
  } finally {
    await closeEngine();
  }
});

async function run([command, ...given]: readonly string[]): Promise<void> {
  const [first, second, ...more] = given;
  if (command === "import" && first && second === undefined) return importStudyFrom(first);
  if (command === "export" && first && second && more.length === 0) return exportStudy(first, second);
  if (command === "figures" && first && second === undefined) return printFigures(first, "results");
  if (command === "figures" && first && second === "--agreement" && more.length === 0)
    return printFigures(first, "agreement");
  if (command === "invite" && first && second) return inviteResearcher(first, [second, ...more].join(" "));
  throw new Refused(studySentences.usage());
}
