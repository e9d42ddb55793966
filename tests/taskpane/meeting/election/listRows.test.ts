import { describe, expect, it } from "vitest";
import {
  agendaChange,
  candidateRow,
  isNamedTwice,
  NO_CANDIDATE,
} from "../../../../src/taskpane/meeting/election/listRows";
import { rangeAddress } from "../../../../src/workbook/address";
import { electionOf } from "./electionOf";

const { election, agenda } = electionOf({
  lists: [
    ["Liste A", 1, "plass 1"],
    ["Liste A", 2, "plass 2"],
  ],
});
const { lists } = election.election;
const fields = { ...NO_CANDIDATE, list: "liste a", name: " plass 3 ", gender: "K" };
const said = (row: ReturnType<typeof candidateRow>): unknown =>
  Object.fromEntries(
    Object.entries(row).flatMap(([column, content]) =>
      content.kind === "text" ? [[column, content.text]] : content.kind === "constant" ? [[column, content.value]] : [],
    ),
  );

describe("candidateRow", () => {
  it("is the next place of its list", () => {
    expect(said(candidateRow("5", "list", fields, lists))).toEqual({
      election: "5",
      list: "liste a",
      place: 3,
      name: "plass 3",
      gender: "K",
    });
  });

  it("is a list of its own in a majority election, and a proposal has no name and no place", () => {
    expect(said(candidateRow("5", "majority", fields, lists))).toMatchObject({
      list: "plass 3",
      name: "plass 3",
      place: 1,
    });
    expect(said(candidateRow("5", "alternatives", { ...NO_CANDIDATE, name: "Forslag 1" }, lists))).toEqual({
      election: "5",
      list: "Forslag 1",
    });
  });
});

describe("isNamedTwice", () => {
  it("is so only of lists of one", () => {
    const taken = { ...NO_CANDIDATE, name: "LISTE A" };
    expect([isNamedTwice("majority", taken, lists), isNamedTwice("list", taken, lists)]).toEqual([true, false]);
  });
});

describe("agendaChange", () => {
  it("writes in the item's own cells what is given, and nothing where nothing is", () => {
    const change = agendaChange(agenda, 0, { method: "forholdsvalg", seats: 3 });
    expect(change?.contents.map(({ area, rows }) => [rangeAddress(area), rows])).toEqual([
      ["F2", [[{ kind: "text", text: "forholdsvalg" }]]],
      ["G2", [[{ kind: "constant", value: 3 }]]],
    ]);
    expect(agendaChange(agenda, 0, { method: null, seats: 3 })?.contents).toHaveLength(1);
    expect(agendaChange(agenda, 0, { method: null, seats: null })).toBeNull();
  });
});
