import { beforeAll, describe, expect, it } from "vitest";
import { SAMPLES } from "../../scripts/samples/samples";
import { checkDocuments } from "../../src/domain/bylaws/documents/checkDocuments";
import { boardChecks, meetingDay } from "../../src/taskpane/board/boardChecks";
import { factsOf } from "../../src/taskpane/board/documents/factsOf";
import type { Partnership } from "../../src/workbook/partnership";
import { EXPECTED_FINDINGS } from "./expectedFindings";
import { readSample } from "./readSample";

it("there is something to expect of every sample", () => {
  expect(Object.keys(EXPECTED_FINDINGS).sort()).toEqual(SAMPLES.map(({ file }) => file).sort());
});

describe.each(Object.entries(EXPECTED_FINDINGS))("%s", (file, { bodies, documents }) => {
  let partnership: Partnership;
  beforeAll(async () => {
    partnership = await readSample(file);
  });

  it("has the findings on its bodies that follow from its documents, and no others", () => {
    const checks = boardChecks(partnership, meetingDay(partnership));
    const found = checks.map(({ body, findings }) => [
      body,
      Object.fromEntries(
        findings.flatMap(({ rule, verdict }) => (verdict === "met" ? [] : [[rule, verdict] as const])),
      ),
    ]);
    expect(found.map(([body]) => body)).toEqual(Object.keys(bodies));
    expect(Object.fromEntries(found)).toEqual(bodies);
  });

  it("has no finding that is set aside: that is for the meeting to decide", () => {
    const checks = boardChecks(partnership, meetingDay(partnership));
    expect(checks.flatMap(({ findings }) => findings.filter(({ exception }) => exception !== null))).toEqual([]);
  });

  it("has the findings on its own documents that follow from them, and no others, whatever the day", () => {
    for (const today of [null, { year: 2026, month: 1, day: 1 }]) {
      expect(checkDocuments(factsOf(partnership, today)).map(({ check }) => check)).toEqual(documents);
    }
  });
});
