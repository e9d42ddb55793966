import { describe, expect, it } from "vitest";
import { checkDocuments } from "../../../../src/domain/bylaws/documents/checkDocuments";
import type { DocumentFinding } from "../../../../src/domain/bylaws/documents/documentFinding";
import type { ProfileId } from "../../../../src/domain/bylaws/profiles/profileIds";
import { PROFILE_IDS } from "../../../../src/domain/bylaws/profiles/profileIds";
import { LANGUAGES } from "../../../../src/locales/language";
import { factsOf } from "../../../../src/taskpane/board/documents/factsOf";
import { madeFrom } from "../../../workbook/madeFromProfile";
import { profileOf } from "../profiles/profiles";

const TODAY = { year: 2026, month: 11, day: 22 };

/**
 * What the checks find in a workbook that is made from each profile; V1, E3 and the like are the anomalies that were found in
 * the documents. E6 is of a council's vote, which no profile has.
 */
const EXPECTED: Readonly<Record<ProfileId, readonly string[]>> = {
  digiviken: [
    "documents.countyVote", // V1
    "documents.majorityExceptions", // V2
    "documents.meetingGaps", // V3
    "documents.proposalsAfterNotice", // V4
    "documents.feeParameters", // V8
    "documents.deputyApproval", // V12
    "documents.committeeTerm", // V13
  ],
  digivestland: [
    "documents.feeParameters", // As V8: whether the amounts are regulated is not said (financing.indexation is null)
    "documents.agreedAboveMaximum", // E3
  ],
  digitalehelgeland: [
    "documents.expired", // H5
    "documents.memberCount", // H1
    "documents.observers", // H6
    "documents.consensusFallback", // H2
    "documents.meetingGaps", // As V3: a vote is foreseen, and quorum, blanks and proxies are null
  ],
  // Nothing is said of votes, members, boards or fees: there is nothing to contradict (A5).
  digiagder: [],
  // Consensus, and the leader without it: no vote is foreseen (H2, its external note).
  digirogaland: [],
  kommuneloven: [],
};

async function findingsIn(id: ProfileId, language: (typeof LANGUAGES)[number]): Promise<DocumentFinding[]> {
  return checkDocuments(factsOf(await madeFrom(profileOf(id), language), TODAY));
}

describe.each(LANGUAGES)("a workbook made from a profile in %s", (language) => {
  it.each(PROFILE_IDS)("has of %s what its documents leave open or contradict, and nothing else", async (id) => {
    const findings = await findingsIn(id, language);
    expect(findings.map(({ check }) => check)).toEqual(EXPECTED[id]);
  });

  it.each(PROFILE_IDS)("has every finding of %s still to be decided, with what it rests on", async (id) => {
    for (const { severity, wrong, gaps, bylawRows, sources } of await findingsIn(id, language)) {
      expect(severity).toBe("warning");
      expect(wrong.length).toBeGreaterThan(0);
      expect(gaps.every(({ answer }) => answer === null)).toBe(true);
      expect(bylawRows.length).toBeGreaterThan(0);
      expect(sources.join("; ")).not.toMatch(/ingenting|silent|Utle|Inferred/);
      expect(sources.length).toBeGreaterThan(0);
    }
  });
});

describe("in nb", () => {
  const findingOf = async (id: ProfileId, check: string): Promise<DocumentFinding> => {
    const finding = (await findingsIn(id, "nb")).find((one) => one.check === check);
    if (finding === undefined) throw new Error(`The test itself is wrong: ${check} is not found in ${id}`);
    return finding;
  };
  const gapsOf = async (id: ProfileId, check: string): Promise<string[]> =>
    (await findingOf(id, check)).gaps.map(({ name, bylaw }) =>
      [name, ...(bylaw?.scope ?? "").split(" ")].join(" ").trim(),
    );

  it("DigiViken has 51 or 52 votes", async () => {
    const { wrong } = await findingOf("digiviken", "documents.countyVote");
    expect(JSON.stringify(wrong)).toMatch(/Viken fylkeskommune.*51.*52/);
  });

  it("DigiViken leaves six questions of the fees open", async () => {
    expect(await gapsOf("digiviken", "documents.feeParameters")).toEqual([
      "fees.populationDate kommune",
      "fees.unit kommune",
      "fees.index kommune",
      "fees.index.vintage fylkeskommune",
      "fees.index.baseYear fylkeskommune",
      "fees.unit fylkeskommune",
    ]);
  });

  it("Digitale Helgeland has 18 and 17 members, and 18 of 21 vote", async () => {
    expect((await findingOf("digitalehelgeland", "documents.memberCount")).wrong).toMatchObject([
      { params: { counts: "4.1 Styringsgruppe: 18; Partene: 17; Underskriftene: 18" } },
      { params: { count: 18 } },
    ]);
    expect((await findingOf("digitalehelgeland", "documents.observers")).wrong).toMatchObject([
      { params: { all: 21, members: 18 } },
    ]);
  });

  it("Digi Vestland’s other 42 members have exactly 10.37 million left to pay", async () => {
    const { wrong } = await findingOf("digivestland", "documents.agreedAboveMaximum");
    expect(wrong.map(({ key }) => key)).toEqual(["documents.agreedAboveMaximum", "documents.agreedOfNeed"]);
    expect(wrong[1]).toMatchObject({ params: { others: 42 } });
    expect(JSON.stringify(wrong[1])).toContain("10370000");
  });
});
