import { rangeAddress, readableSheet, type Rectangle } from "../../workbook/address";
import type { ChangeOutcome } from "../../workbook/change/applyChange";
import type { CellContent, Contents } from "../../workbook/change/change";
import type { TakenBack } from "../../workbook/change/takeBack";
import type { Texts } from "../texts";

type Refusal = Exclude<ChangeOutcome | TakenBack, { kind: "occupied" | "written" | "unchanged" | "takenBack" }>;

/** Why a change, or the taking back of one, was not made. */
export function hindranceText(outcome: Refusal, texts: Texts): string {
  const { pane } = texts;
  switch (outcome.kind) {
    case "protected":
    case "noSheet":
    case "sheetExists":
      return pane[`change.${outcome.kind}`](outcome);
    case "changedMeanwhile":
    case "changedSince":
      return pane[`change.${outcome.kind}`]({ places: placesText(outcome.areas, texts) });
    case "partly":
    case "unknown":
      return pane[`change.${outcome.kind}`]({ places: placesText(outcome.areas, texts), code: outcome.fault.code });
  }
}

/** The first cells of what would be replaced are shown by content; the rest are counted. */
const CONTENTS_SHOWN = 3;

/** What stands in the way, and where, as a question whether it may be replaced. */
export function occupiedText(occupied: readonly Contents[], texts: Texts): string {
  const { pane } = texts;
  const filled = occupied.flatMap(({ rows }) => rows.flat()).flatMap(contentText);
  const shown = filled.slice(0, CONTENTS_SHOWN).map((text) => pane["change.content"]({ text }));
  const rest = filled.length - shown.length;
  return pane["change.occupied"]({
    places: placesText(
      occupied.map(({ area }) => area),
      texts,
    ),
    contents:
      filled.length === 0
        ? pane["change.contentsSpilled"]()
        : rest === 0
          ? shown.join(", ")
          : pane["change.contentsMore"]({ shown: shown.join(", "), count: rest }),
  });
}

function contentText(content: CellContent): string[] {
  switch (content.kind) {
    case "text":
      return [content.text];
    case "constant":
      return [String(content.value)];
    case "formula":
      return [content.formula];
    default:
      return [];
  }
}

/** More places than this are counted by their sheets alone. */
const PLACES_SHOWN = 3;

/** Areas as people name them: their cells, or only their sheets where they are many. */
export function placesText(areas: readonly Rectangle[], { pane }: Texts): string {
  const places =
    areas.length <= PLACES_SHOWN
      ? areas.map((area) => `${readableSheet(area.sheet)}!${rangeAddress(area)}`)
      : areas.map(({ sheet }) => sheet);
  const distinct = [...new Set(places)];
  const last = distinct.at(-1) ?? "";
  return distinct.length < 2 ? last : `${distinct.slice(0, -1).join(", ")} ${pane.and()} ${last}`;
}
