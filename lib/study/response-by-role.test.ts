import { describe, expect, it, test } from "vitest";
import type { ApproachOutcome } from "./approach";
import type { CaseId, GroupId, RespondentId } from "./ids";
import { namedId } from "./named-id";
import type { RespondentRole } from "./respondent-role";
import { responseByRole } from "./response-by-role";

const group = namedId<GroupId>("EK-c");
const inCase = namedId<CaseId>("c");
function responseOf(people: readonly (readonly [RespondentRole, ApproachOutcome])[], bound?: number) {
  const respondents = people.map(([role, approach], at) => ({
    id: namedId<RespondentId>(`r${at}`),
    case: inCase,
    role,
    approach,
  }));
  const rows = responseByRole(
    { groups: [{ id: group }], cases: [{ id: inCase, code: "c", group }], respondents },
    bound,
  );
  return new Map(rows.map((row) => [row.role, row]));
}

describe("response", () => {
  it("says how every approach ended", () => {
    const people = [
      ["ouder", "geïnterviewd"],
      ["ouder", "weigerde"],
      ["ouder", "weigerde"],
      ["ouder", "mocht niet"],
      ["ouder", "onbereikbaar"],
      ["ouder", "benaderd"],
    ] as const;
    expect(responseOf(people).get("familie en netwerk")).toMatchObject({
      approached: 6,
      interviewed: 1,
      refused: 2,
      notAllowed: 1,
      unreachable: 1,
      pending: 1,
      share: 1 / 6,
      trust: "indicative",
    });
  });

  it("has no share and no trust where nobody was approached", () => {
    const rows = responseOf([["ouder", "geïnterviewd"]]);
    expect(rows.get("aanmelder")).toMatchObject({ approached: 0, share: null, trust: null });
    expect(rows.get("allen")).toMatchObject({ share: 1, trust: "representative" });
  });

  test.each([
    [1, 2, undefined, "representative"],
    [1, 3, undefined, "indicative"],
    [1, 2, 0.6, "indicative"],
    [2, 3, 0.6, "representative"],
    [0, 3, 0, "representative"],
  ])("of %i in %i with the bound %s is %s", (interviewed, approached, bound, trust) => {
    const people = Array.from(
      { length: approached },
      (_, at) => ["ouder", at < interviewed ? "geïnterviewd" : "weigerde"] as const,
    );
    expect(responseOf(people, bound).get("ouder")?.trust).toBe(trust);
  });

  test.each([-0.1, 1.1, Number.NaN])("refuses a bound of %s", (bound) => {
    expect(() => responseOf([], bound)).toThrow(RangeError);
  });
});
