import type { MemberToWrite } from "../domain/bylaws/profiles/profileMembers";
import { BLANK, type CellContent, constant, text } from "./change/change";
import type { MembersColumn } from "./partnership";
import type { SheetTexts } from "./sheetTexts";

/** A row of the members' sheet, by its columns. */
export type MemberContents = Readonly<Record<MembersColumn, CellContent>>;

/** A member as a row of the members' sheet. Votes are left to whoever knows them: blank is one, and none for an observer. */
export function memberContents(member: MemberToWrite, texts: SheetTexts): MemberContents {
  const { number, name, kind, population, agreed } = member;
  return {
    number: text(number ?? ""),
    name: text(name),
    kind: text(texts.word[kind]),
    population: population === null ? BLANK : constant(population),
    weight: BLANK,
    agreed: agreed === null ? BLANK : constant(agreed),
    from: BLANK,
    to: BLANK,
    region: BLANK,
    organisation: BLANK,
    reference: BLANK,
    lastFee: BLANK,
  };
}
