import { expect, it } from "vitest";
import { checkDocuments } from "../../src/domain/bylaws/documents/checkDocuments";
import { factsOf } from "../../src/taskpane/board/documents/factsOf";
import { readSample } from "./readSample";

const TODAY = { year: 2026, month: 11, day: 22 };

/**
 * What is found of each sample's documents; V1, E3 and the like are the anomalies that were found in them. What the sample answers
 * where its documents are silent is advice: it belongs in the documents.
 */
const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  digiviken: [
    "documents.countyVote advice", // V1
    "documents.majorityExceptions warning", // V2: how it is dissolved is still open
    "documents.meetingGaps advice", // V3
    "documents.proposalsAfterNotice warning", // V4
    "documents.feeParameters warning", // V8
    "documents.deputyApproval warning", // V12
    "documents.committeeTerm warning", // V13
  ],
  "digi-vestland": [
    "documents.feeParameters warning", // As V8: whether the amounts are regulated is not said
    "documents.agreedAboveMaximum warning", // E3
    "documents.councilSize warning", // E6
  ],
  "digitale-helgeland": [
    "documents.expired breach", // H5: the meeting is after the last day
    "documents.memberCount warning", // H1
    "documents.observers warning", // H6
    "documents.consensusFallback advice", // H2
    "documents.meetingGaps warning", // As V3: a tie is foreseen, and blanks and proxies are not
  ],
  "digi-agder": [],
  "digi-rogaland": [],
};

it.each(Object.entries(EXPECTED))(
  "of %s it finds what its documents leave out or contradict",
  async (name, expected) => {
    const findings = checkDocuments(factsOf(await readSample(`${name}.xlsx`), TODAY));
    expect(findings.map(({ check, severity }) => `${check} ${severity}`)).toEqual(expected);
  },
);

it("names those who sit in two bodies of DigiViken, and Osterøy’s 27 votes", async () => {
  const wrongIn = async (name: string): Promise<string> =>
    JSON.stringify(checkDocuments(factsOf(await readSample(`${name}.xlsx`), TODAY)).flatMap(({ wrong }) => wrong));
  expect(await wrongIn("digiviken")).toMatch(
    /"documents.committeeTerm.overlap","params":\{"names":"plass \d+, plass \d+"/,
  );
  expect(await wrongIn("digi-vestland")).toContain('"item":"033/21","votes":{"units":27,"scale":0}');
});
