import { Button, Caption1, Field, Select, Spinner } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { DEFLATOR_VINTAGES, type DeflatorVintage } from "../../../registers/deflator";
import { loadDeflator } from "../../../registers/loadDeflator";
import type { NameLanguage } from "../../../workbook/layout";
import type { Partnership } from "../../../workbook/partnership";
import type { SheetTexts } from "../../../workbook/sheetTexts";
import { ChangeBar } from "../../change/ChangeBar";
import { useChange } from "../../change/useChange";
import { Source } from "../Source";
import { loadSheetTexts } from "../../setup/sheetTexts";
import { Told } from "../../Told";
import { useLoaded } from "../../useLoaded";
import { figuresOf, indexChange } from "./indexChange";
import { useSettingsTexts } from "./useSettingsTexts";

const LOAD_TEXTS: Readonly<Record<NameLanguage, () => Promise<SheetTexts>>> = {
  nb: () => loadSheetTexts("nb"),
  nn: () => loadSheetTexts("nn"),
  en: () => loadSheetTexts("en"),
};

/** How the bylaws name a vintage of the register. */
const WORD_OF: Readonly<Record<DeflatorVintage, "realised" | "budget" | "revised">> = {
  realised: "realised",
  budgetTime: "budget",
  revised: "revised",
};

/** The municipal deflator from the register to the index sheet, where formulas can refer to it and people see it. */
export function IndexFromRegister({ index }: { readonly index: Partnership["index"] }): ReactNode {
  const { pane, language } = useSettingsTexts();
  const deflator = useLoaded(loadDeflator);
  const sheetTexts = useLoaded(LOAD_TEXTS[language]);
  const [vintage, setVintage] = useState<DeflatorVintage | null>(null);
  const change = useChange();
  if (deflator === "loading" || sheetTexts === "loading") return <Spinner size="tiny" label={pane.reading()} />;
  if (deflator === "failed" || sheetTexts === "failed") return <Told intent="error" text={pane["fault.place"]()} />;
  const figures = vintage === null ? [] : figuresOf(deflator, vintage);
  const toWrite = vintage === null ? null : indexChange(index, figures, sheetTexts.word[WORD_OF[vintage]], language);
  const years = figures.map(({ year }) => year);
  return (
    <div className="card">
      <Caption1>{pane["settings.deflator.explain"]()}</Caption1>
      <Field label={pane["settings.deflator.vintage"]()}>
        <Select
          value={vintage ?? ""}
          onChange={(_event, { value }) => setVintage(DEFLATOR_VINTAGES.find((one) => one === value) ?? null)}
        >
          <option value="">{pane["settings.undecided"]()}</option>
          {DEFLATOR_VINTAGES.map((one) => (
            <option key={one} value={one}>
              {pane[`label.vintage.${WORD_OF[one]}`]()}
            </option>
          ))}
        </Select>
      </Field>
      {vintage !== null && years.length > 0 && (
        <Caption1>
          {pane["settings.deflator.years"]({
            years: years.join(", "),
            estimates: figures.filter(({ isEstimate }) => isEstimate).length,
          })}
        </Caption1>
      )}
      {toWrite !== null && (
        <Button className="start" disabledFocusable={change.isWriting} onClick={() => change.apply(toWrite, null)}>
          {change.isWriting ? pane["change.writing"]() : pane["settings.deflator.write"]()}
        </Button>
      )}
      {vintage !== null && toWrite === null && change.report === null && (
        <Caption1>{pane["settings.deflator.there"]()}</Caption1>
      )}
      <ChangeBar
        change={change}
        hasButton={toWrite !== null}
        writtenText={({ contents }) => pane["settings.deflator.written"]({ sheet: contents[0]?.area.sheet ?? "" })}
        unchangedText={() => pane["settings.deflator.there"]()}
      />
      <Source source={deflator.source} />
    </div>
  );
}
