import type { PlainDate } from "../../domain/calendar/plainDate";
import { longDateText } from "../../locales/dateText";
import type { Block, Fact } from "../../domain/meeting/minutesDocument";
import type { MinutesDetails } from "./minutesRecord";
import type { MinutesTexts } from "./minutesTexts";
import { fact } from "./phrases";

/** Whose minutes these are, whether they are approved, and what is true of the meeting as a whole. */
export function opening(details: MinutesDetails, texts: MinutesTexts): Block[] {
  return [
    { kind: "title", lead: texts.texts.title(), text: details.body ?? "" },
    { kind: "paragraph", label: null, text: texts.texts[`status.${details.status}`](), tone: "strong" },
    { kind: "facts", facts: detailFacts(details, texts) },
  ];
}

function detailFacts(details: MinutesDetails, { texts, language }: MinutesTexts): Fact[] {
  const { chair, chairMember, firstSigner, secondSigner } = details;
  const day = (date: PlainDate | string | null): string | null =>
    date === null || typeof date === "string" ? date : longDateText(date, language);
  const signers = [firstSigner, secondSigner].filter((name) => name !== null);
  const said: readonly (readonly [string, string | null])[] = [
    [texts["detail.body"](), details.body],
    [texts["detail.date"](), day(details.date)],
    [texts["detail.place"](), details.place],
    [texts["detail.notified"](), day(details.notified)],
    [texts["detail.opened"](), details.opened],
    [texts["detail.ended"](), details.ended],
    [
      texts["detail.chair"](),
      chair !== null && chairMember !== null ? texts["detail.chairFor"]({ chair, member: chairMember }) : chair,
    ],
    [texts["detail.minuteTaker"](), details.minuteTaker],
    [texts["detail.signers"](), signers.length === 0 ? null : signers.join(", ")],
  ];
  return said.map(([label, text]) => fact(label, text ?? texts.missing()));
}
