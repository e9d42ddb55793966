import type { Cell } from "../../../src/domain/cell";
import type { ListField } from "../../../src/domain/elections/readLists";

/** A row of the lists' sheet in which nothing is written but the election it is of. */
export const BLANK_LIST_ROW: Readonly<Record<ListField, Cell>> = {
  election: "5",
  list: null,
  place: null,
  name: null,
  gender: null,
  member: null,
  office: null,
  votes: null,
  secondCount: null,
  secondVote: null,
};
