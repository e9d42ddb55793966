import { type Member, type MemberCells, readMember } from "../../../src/domain/members/member";

/** A row of a members' sheet in which nothing is written. */
export const BLANK_ROW: MemberCells = {
  number: null,
  name: null,
  kind: null,
  population: null,
  weight: null,
  agreed: null,
  lastFee: null,
  from: null,
  to: null,
  region: null,
};

/** Rows of a members' sheet as they are read: what is not written is blank, rows are numbered from 0. */
export function membersOf(...rows: readonly Partial<MemberCells>[]): Member[] {
  return rows.map((cells, row) => {
    const member = readMember({ ...BLANK_ROW, ...cells }, row);
    if (member === null) throw new Error("The test itself is wrong: a row that names no member");
    return member;
  });
}
