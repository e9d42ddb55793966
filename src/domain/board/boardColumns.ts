import { type Names, names } from "../names";
import type { SeatField } from "./seat";

/** The columns of the board's sheet: a file format, which only grows. */
export const BOARD_COLUMNS: Readonly<Record<SeatField, Names>> = {
  body: names("Organ", "Organ", "Body"),
  seat: names("Verv", "Verv", "Seat"),
  name: names("Navn", "Namn", "Name"),
  member: names("Medlem", "Medlem", "Member"),
  office: names("Stilling", "Stilling", "Office"),
  gender: names("Kjønn", "Kjønn", "Gender"),
  from: names("Valgt fra", "Vald frå", "Elected from"),
  to: names("Valgt til", "Vald til", "Elected to"),
  deputyFor: names("Vara for", "Vara for", "Deputy for"),
  approved: names("Godkjent", "Godkjend", "Approved"),
  setAside: names("Unntak", "Unntak", "Set aside"),
  electedBy: names("Valgt av", "Vald av", "Elected by"),
  list: names("Liste", "Liste", "List"),
};

/** The columns without which a row of headings is not the board's. */
export const BOARD_REQUIRED: readonly SeatField[] = ["seat"];
