import { describe, expect, it } from "vitest";
import { councilSize } from "../../../../src/domain/bylaws/documents/councilSize";
import { exact } from "../../numbers/exactNumbers";
import { factsFrom } from "./facts";

const OSTEROY = "For: samråystes vedteken(5SP,1MDG,1V,3KRF,2SV,4AP,4H,7FRP)";

describe("councilSize", () => {
  it("finds Osterøy’s 27 votes by party, and its formannskap’s vote without any (Digi Vestland, E6)", () => {
    const finding = councilSize(
      factsFrom({
        items: [
          { item: "026/21", outcome: "samrøystes" },
          { item: "033/21", for: 27, outcome: "samrøystes", partyVotes: OSTEROY },
        ],
      }),
    );
    expect(finding?.wrong).toEqual([
      { key: "documents.councilSize.unanimous", params: { item: "026/21" } },
      { key: "documents.councilSize", params: { item: "033/21", votes: exact(27) } },
    ]);
    expect(finding?.cells).toEqual([0, 1].map((row) => ({ sheet: "agenda", row, field: "roll" })));
  });

  it("adds the votes against to those for", () => {
    const items = [{ item: "1", partyVotes: "For: 5SP, 4AP; Mot: 7FRP" }];
    expect(councilSize(factsFrom({ items }))?.wrong[0]?.params).toMatchObject({ votes: exact(16) });
  });

  it.each([
    ["the roll is known", { partyVotes: OSTEROY, roll: 27 }],
    ["the roll of a unanimous vote is known", { outcome: "enstemmig", roll: 27 }],
    ["the votes of a unanimous item are counted", { outcome: "enstemmig", for: 27 }],
    ["the members’ own votes are there", { outcome: "enstemmig", isRollCall: true }],
    ["there was consensus, and no vote", { outcome: "enighet" }],
    ["what the log has cannot be read", { partyVotes: "For: alle" }],
    ["nothing has been decided", {}],
  ])("finds nothing where %s", (_, item) => {
    expect(councilSize(factsFrom({ items: [{ item: "1", ...item }] }))).toBeNull();
  });
});
