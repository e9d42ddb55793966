import { longDateText } from "../../locales/dateText";
import { attendance } from "./attendance";
import { exceptionBlocks } from "./exceptions";
import { answerFact, itemBlocks } from "./item";
import type { Block, MinutesDocument } from "../../domain/meeting/minutesDocument";
import type { MinutesDetails, MinutesRecord } from "./minutesRecord";
import type { MinutesTexts } from "./minutesTexts";
import { opening } from "./opening";
import { remark } from "./phrases";

/**
 * The minutes of a meeting, in a language: all that kommuneloven § 11-4 asks for (time and place, who met and who was absent,
 * the items, the decisions and the votes), and by what rules they were made. What the workbook does not say is said to be
 * missing. Every number is one of the decisions'.
 */
export function minutes(record: MinutesRecord, texts: MinutesTexts): MinutesDocument {
  const { details, items, answers, exceptions } = record;
  const { texts: t } = texts;
  return {
    blocks: [
      ...opening(details, texts),
      ...attendance(record, texts),
      { kind: "heading", text: t.items() },
      ...(items.length === 0 ? [remark(t["items.none"]())] : items.flatMap((item) => itemBlocks(item, texts))),
      ...(answers.length === 0
        ? []
        : [
            { kind: "heading", text: t["answers.heading"]() } as const,
            { kind: "facts", facts: answers.map((note) => answerFact(note, texts)) } as const,
          ]),
      ...exceptionBlocks(exceptions, texts),
      signatures(details, texts),
    ],
    header: headerText(details, texts),
    page: t.page(),
    ofPages: t.ofPages(),
  };
}

function headerText(details: MinutesDetails, texts: MinutesTexts): string {
  const date = details.date === null ? [] : [longDateText(details.date, texts.language)];
  const { title } = texts.texts;
  return [
    title(),
    ...(details.body === null ? [] : [details.body]),
    ...date,
    texts.texts[`header.${details.status}`](),
  ].join(" – ");
}

function signatures({ chair, minuteTaker, firstSigner, secondSigner }: MinutesDetails, texts: MinutesTexts): Block {
  const { texts: t } = texts;
  return {
    kind: "signatures",
    text: t.signatures(),
    lines: [
      { role: t["detail.chair"](), name: chair },
      { role: t["detail.minuteTaker"](), name: minuteTaker },
      { role: t.signer(), name: firstSigner },
      { role: t.signer(), name: secondSigner },
    ],
  };
}
