import { describe, expect, it } from "vitest";
import { majorityExceptions } from "../../../../src/domain/bylaws/documents/majorityExceptions";
import { factsFrom, type Row, SILENT, told } from "./facts";

const GENERAL: Row = ["meeting.majority", null, "majority"];
const AMENDMENT = (value: string | null, source = SILENT): Row => [
  "meeting.majority",
  "vedtektsendring",
  value,
  source,
];
const DISSOLUTION = (value: string | null, source = SILENT): Row => ["meeting.majority", "oppløsning", value, source];

describe("majorityExceptions", () => {
  it.each<[string, Row[], string, string[]]>([
    [
      "both open (DigiViken, V2)",
      [GENERAL, AMENDMENT(null), DISSOLUTION(null)],
      "warning",
      ["amendment", "dissolution"],
    ],
    ["neither mentioned", [GENERAL], "warning", ["amendment", "dissolution"]],
    ["one stated", [GENERAL, AMENDMENT("2/3", "§ 9"), DISSOLUTION(null)], "warning", ["dissolution"]],
    ["one answered", [GENERAL, AMENDMENT("2/3"), DISSOLUTION(null)], "warning", ["amendment = 2/3 (?)", "dissolution"]],
    [
      "both answered",
      [GENERAL, AMENDMENT("2/3"), DISSOLUTION("3/4")],
      "advice",
      ["amendment = 2/3 (?)", "dissolution = 3/4 (?)"],
    ],
  ])("finds %s", (_, bylaws, severity, gaps) => {
    expect(told(majorityExceptions(factsFrom({ bylaws })))).toMatchObject({
      severity,
      gaps: gaps.map((gap) => `meeting.majority.${gap}`),
    });
  });

  it.each<[string, Row[]]>([
    ["there is no general majority", [AMENDMENT(null)]],
    [
      "the general majority is not the documents’ own",
      [["meeting.majority", null, "majority", SILENT], AMENDMENT(null)],
    ],
    ["both are stated", [GENERAL, AMENDMENT("2/3", "§ 9"), DISSOLUTION("3/4", "§ 10")]],
    ["one is stated and the other not mentioned", [GENERAL, AMENDMENT("2/3", "§ 9")]],
  ])("finds nothing where %s", (_, bylaws) => {
    expect(majorityExceptions(factsFrom({ bylaws }))).toBeNull();
  });
});
