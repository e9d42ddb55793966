import { describe, expect, it } from "vitest";
import { deputyApproval } from "../../../../src/domain/bylaws/documents/deputyApproval";
import { factsFrom, told } from "./facts";

describe("deputyApproval", () => {
  it("finds two bodies that approve, whichever bodies it is said for (DigiViken, V12)", () => {
    const value = "Programstyret, Programkontoret";
    const finding = deputyApproval(
      factsFrom({
        bylaws: [
          ["board.deputies.approved", "Programstyret", value],
          ["board.deputies.approved", "Programkontoret", "Programkontoret; Programstyret"],
        ],
      }),
    );
    expect(told(finding)).toMatchObject({ severity: "warning", bylawRows: [0, 1] });
    expect(finding?.wrong[0]?.params).toMatchObject({ approvers: "Programkontoret, Programstyret" });
  });

  it.each(["Programstyret", null])("finds nothing where %s approves", (value) => {
    expect(deputyApproval(factsFrom({ bylaws: [["board.deputies.approved", null, value]] }))).toBeNull();
  });
});
