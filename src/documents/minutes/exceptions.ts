import type { Block } from "../../domain/meeting/minutesDocument";
import { longDateText } from "../../locales/dateText";
import type { MinutesException } from "./minutesRecord";
import type { MinutesTexts } from "./minutesTexts";
import { withSource } from "./phrases";

/** The findings on the bodies that are set aside, each with its decisions; nothing where there are none. */
export function exceptionBlocks(exceptions: readonly MinutesException[], texts: MinutesTexts): Block[] {
  if (exceptions.length === 0) return [];
  const { texts: t, ruleNames, say, language } = texts;
  return [
    { kind: "heading", text: t["exceptions.heading"]() },
    {
      kind: "facts",
      facts: exceptions.map(({ body, rule, reason, source, whom, exceptions: own }) => ({
        label: t["exceptions.of"]({ body: body ?? t["exceptions.body"](), rule: ruleNames[rule]() }),
        paragraphs: [
          withSource(say(reason), source, texts),
          ...(whom.length === 0 ? [] : [t["exceptions.whom"]({ whom: whom.join(", ") })]),
          ...own.flatMap(({ reason: why, date, decision }) => [
            t["exceptions.reason"]({ reason: why }),
            t["exceptions.decision"]({ date: longDateText(date, language), decision }),
          ]),
        ],
      })),
    },
  ];
}
