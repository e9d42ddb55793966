import { attendanceFormOf } from "../../domain/meeting/attendanceForm";
import type { Block } from "../../domain/meeting/minutesDocument";
import type { Attendee, ItemSpan, MinutesAttendance, MinutesRecord } from "./minutesRecord";
import type { MinutesTexts } from "./minutesTexts";
import { remark, spanText, strengthText } from "./phrases";

/** Who met and how, for whom, and who was absent (kommuneloven § 11-4). */
export function attendance({ attendance: kept, items }: MinutesRecord, texts: MinutesTexts): Block[] {
  const heading: Block = { kind: "heading", text: texts.texts.attendance() };
  if (kept === null) return [heading, remark(texts.texts["attendance.none"]())];
  const first = items[0]?.presence ?? null;
  return [
    heading,
    ...(first === null
      ? []
      : [plain(texts.texts["attendance.first"]({ present: strengthText(first.present, first.entitled, texts) }))]),
    ...metTable(kept.met, texts),
    ...proxyTable(kept, texts),
    plain(absentText(kept, texts)),
    ...observersText(kept.observers, texts),
  ];
}

function plain(text: string): Block {
  return { kind: "paragraph", label: null, text, tone: "plain" };
}

/** A row for each time that someone was there; how, and at which items, only where something is to be said of it. */
function metTable(met: readonly Attendee[], texts: MinutesTexts): Block[] {
  if (met.length === 0) return [];
  const spells = met.flatMap(({ member, spells: own }) => own.map((spell) => ({ member, ...spell })));
  const isTold = spells.some((spell) => spell.how !== null || spanText(spell, texts) !== null);
  const t = texts.texts;
  const head = [t["attendance.member"](), t["attendance.delegate"](), ...(isTold ? [t["attendance.how"]()] : [])];
  const rows = spells.map(({ member, delegate, how, ...span }) => {
    const parts = [howText(how, texts), spanText(span, texts) ?? ""].filter((part) => part !== "");
    const told = parts.length === 0 ? t["span.all"]() : parts.join(", ");
    return [member, delegate ?? t.missing(), ...(isTold ? [told] : [])];
  });
  return [{ kind: "table", caption: t["attendance.met"](), head, rows }];
}

/** A form that the program knows is said in the language of the minutes, another as the sheet has it. */
function howText(how: string | null, { texts }: MinutesTexts): string {
  const form = attendanceFormOf(how ?? "");
  return form === null || form === "absent" ? (how ?? "") : texts[`attendance.how.${form}`]();
}

function proxyTable({ proxies }: MinutesAttendance, texts: MinutesTexts): Block[] {
  if (proxies.length === 0) return [];
  const t = texts.texts;
  const head = [t["attendance.member"](), t["attendance.holder"](), t["attendance.when"]()];
  const rows = proxies.map(({ member, holder, ...span }) => [member, holder, whenText(span, texts)]);
  return [{ kind: "table", caption: t["attendance.proxies"](), head, rows }];
}

function whenText(span: ItemSpan, texts: MinutesTexts): string {
  return spanText(span, texts) ?? texts.texts["span.all"]();
}

function absentText({ absent }: MinutesAttendance, { texts }: MinutesTexts): string {
  return absent.length === 0
    ? texts["attendance.nobodyAbsent"]()
    : texts["attendance.absent"]({ count: absent.length, members: absent.join(", ") });
}

function observersText(observers: readonly Attendee[], { texts }: MinutesTexts): Block[] {
  if (observers.length === 0) return [];
  const named = observers.map(({ member, spells }) => {
    const delegates = [...new Set(spells.flatMap(({ delegate }) => delegate ?? []))];
    return delegates.length === 0 ? member : `${member} (${delegates.join(", ")})`;
  });
  return [plain(texts["attendance.observers"]({ count: observers.length, observers: named.join(", ") }))];
}
