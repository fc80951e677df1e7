import { environment } from "@/db/engine/environment";
import { auditKeyFits } from "@/db/reads/log/audit-key-fits";
import { studyNamed } from "@/db/reads/study/study-named";
import { inviteMember } from "@/db/writes/member/invite-member";
import { Refused, say } from "../cli/say.mjs";
import { refusalSentence } from "./refusal-sentence";
import { studySentences } from "./study-sentences";

/**
 * Makes a link that takes in a researcher and supervisor, for a study that was imported on the machine and
 * has nobody with an account yet; prints it last.
 */
export async function inviteResearcher(slug: string, name: string): Promise<void> {
  const operator = { kind: "operator" } as const;
  const study = await studyNamed(operator, slug);
  if (study === null) throw new Refused(studySentences.noSuchStudy(slug));
  if (!(await auditKeyFits())) throw new Refused(studySentences.otherKey());
  const invited = await inviteMember(operator, {
    study,
    who: { kind: "new", name },
    roles: ["researcher", "supervisor"],
  });
  if (!invited.ok) throw new Refused(refusalSentence(invited.refusal));
  const { NEXTAUTH_URL, PORT } = environment();
  say(studySentences.invited(name));
  console.log(`${NEXTAUTH_URL ?? `http://127.0.0.1:${PORT}`}/uitnodiging/${invited.value.token}`);
}
