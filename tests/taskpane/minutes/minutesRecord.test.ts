import { describe, expect, it } from "vitest";
import type { MinutesItem } from "../../../src/documents/minutes/minutesRecord";
import { sheetCells } from "../../workbook/sheets";
import { recordOf } from "../../documents/minutes/smallMeeting";

const itemOf = (items: readonly MinutesItem[], wanted: string): MinutesItem => {
  const found = items.find(({ item }) => item === wanted);
  if (found === undefined) throw new Error(`No item ${wanted}`);
  return found;
};

describe("minutesRecord", () => {
  const { attendance, items, details, answers } = recordOf();

  it("tells who met, who was voted for by another, and who was neither", () => {
    expect(attendance?.met.map(({ member }) => member)).toEqual(["Bergen", "Osterøy", "Alver", "Kinn"]);
    expect(attendance?.proxies).toEqual([{ member: "Alver", holder: "Osterøy", from: "3", to: null }]);
    expect(attendance?.absent).toEqual(["Stord"]);
    expect(attendance?.observers.map(({ member }) => member)).toEqual(["KS"]);
  });

  it("tells at each item who came or left since the one before", () => {
    expect(itemOf(items, "1").presence?.change).toBeNull();
    expect(itemOf(items, "2").presence?.change).toEqual({ came: ["Kinn"], left: [], represented: [] });
    expect(itemOf(items, "3").presence?.change).toEqual({
      came: [],
      left: [],
      represented: [{ member: "Alver", holder: "Osterøy" }],
    });
    expect(itemOf(items, "3").presence?.present.members).toBe(4);
  });

  it("does not take one who is disqualified for one who has left", () => {
    const { presence, disqualified } = itemOf(items, "4");
    expect(disqualified).toEqual([{ member: "Kinn", grounds: "Forvaltningsloven § 6" }]);
    expect([presence?.entitled.members, presence?.present.members]).toEqual([4, 3]);
    expect(presence?.change).toEqual({ came: [], left: [], represented: [] });
  });

  it("names the voters of an open roll call alone", () => {
    const named = itemOf(items, "2").voters;
    expect(named?.against).toEqual([
      { member: "Osterøy", holder: null },
      { member: "Alver", holder: null },
    ]);
    expect(named?.notCast).toEqual([]);
    expect(itemOf(items, "3").voters?.against.at(-1)).toEqual({ member: "Alver", holder: "Osterøy" });
    expect(itemOf(items, "5").voters).toBeNull();
    expect(itemOf(items, "6").voters).toBeNull();
  });

  it("keeps the corrections of a secret ballot to itself", () => {
    expect(itemOf(items, "2").corrections).toHaveLength(1);
    expect(itemOf(items, "5").corrections).toEqual([]);
  });

  it("reads times that Excel keeps as numbers, and days", () => {
    expect(details.opened).toBe("10:30");
    expect(details.notified).toEqual({ year: 2021, month: 11, day: 1 });
    const meeting = sheetCells("Møte", [
      ["Opplysning", "Verdi"],
      ["Innkalling sendt", "i fjor"],
      ["Møtet åpnet", "kl. 10"],
    ]);
    expect(recordOf({ meeting }).details).toMatchObject({ notified: "i fjor", opened: "kl. 10", ended: null });
  });

  it("takes the answers about the meeting from the log, not those about the fees", () => {
    expect(answers.map(({ after }) => after)).toEqual(["meeting.proxies: 1"]);
    const log = sheetCells("Logg", [
      ["Hva", "Sak", "Etter", "Hvorfor"],
      ["Åpent spørsmål avgjort", null, "fees.rate: 3", "Styret"],
      ["Open question decided", "2", "meeting.tie: leder", "Årsmøtet"],
    ]);
    const record = recordOf({ log });
    expect(record.answers).toEqual([]);
    expect(itemOf(record.items, "2").answers.map(({ why }) => why)).toEqual(["Årsmøtet"]);
  });

  it("says why an item has no result", () => {
    expect(items.map(({ noResult }) => noResult)).toEqual(items.map(() => null));
    const votes = sheetCells("Stemmer", [
      ["Medlem", "1", "2"],
      ["Bergen", "kanskje", "For"],
    ]);
    expect(itemOf(recordOf({ votes }).items, "1").noResult).toEqual({ kind: "problems", count: 1 });
  });

  it("knows of an attendance that only calls members absent", () => {
    const sheet = sheetCells("Oppmøte", [
      ["Medlem", "Møteform"],
      ["Stord", "fraværende"],
    ]);
    expect(recordOf({ attendance: sheet }).attendance?.met).toEqual([]);
    expect(recordOf({ attendance: sheetCells("Oppmøte", [["Medlem"]]) }).attendance).toBeNull();
  });
});
