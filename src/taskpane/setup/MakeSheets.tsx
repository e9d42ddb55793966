import { Button, Caption1, Field, Select, Subtitle2 } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { type Language, LANGUAGES } from "../../locales/language";
import { makeSheets, sheetsToMake } from "../../workbook/makeSheets";
import type { Setup } from "../../workbook/mapping";
import type { Partnership } from "../../workbook/partnership";
import { ChangeBar } from "../change/ChangeBar";
import { useChange } from "../change/useChange";
import { FaultBar } from "../FaultBar";
import { usePlaceTexts } from "../texts";
import { useSheetNames } from "../useSheetNames";
import { loadSheetTexts } from "./sheetTexts";

interface MakeSheetsProps {
  readonly partnership: Partnership;
  readonly setup: Setup;
}

/** Makes the sheets the workbook lacks, in a language of the user's choice. */
export function MakeSheets({ partnership, setup }: MakeSheetsProps): ReactNode {
  const { pane, language: readers } = usePlaceTexts("setup");
  const [language, setLanguage] = useState<Language>(readers);
  const names = useSheetNames(partnership);
  const change = useChange();

  const sheets = names?.ok === true ? sheetsToMake(names.value, setup.mapping, language) : [];
  const missing = sheets.filter(({ existing }) => existing === null);
  const make = async (): Promise<void> => {
    change.apply(makeSheets(sheets, await loadSheetTexts(language), language), null);
  };

  return (
    <section className="card" aria-label={pane["make.heading"]()}>
      <Subtitle2 as="h2">{pane["make.heading"]()}</Subtitle2>
      <Caption1>{pane["make.explain"]()}</Caption1>
      <Field label={pane["make.language"]()}>
        <Select
          value={language}
          onChange={(_event, { value }) => setLanguage(LANGUAGES.find((known) => known === value) ?? readers)}
        >
          {LANGUAGES.map((known) => (
            <option key={known} value={known}>
              {pane[`make.language.${known}`]()}
            </option>
          ))}
        </Select>
      </Field>
      <ul className="bullets">
        {sheets.map(({ kind, name, existing }) => (
          <li key={kind}>
            {existing === null
              ? pane["make.new"]({ name })
              : pane["make.there"]({ name, existing, as: name === existing ? "itself" : "other" })}
          </li>
        ))}
      </ul>
      {names?.ok === true && missing.length === 0 && <Caption1>{pane["make.nothing"]()}</Caption1>}
      {missing.length > 0 && (
        <Button className="start" disabledFocusable={change.isWriting} onClick={() => void make()}>
          {change.isWriting ? pane["change.writing"]() : pane["make.button"]({ count: missing.length })}
        </Button>
      )}
      <ChangeBar
        change={change}
        hasButton={missing.length > 0}
        writtenText={({ newSheets }) => pane["make.written"]({ names: newSheets.join(", ") })}
        unchangedText={() => pane["make.nothing"]()}
      />
      <FaultBar fault={names?.ok === false ? names.fault : null} />
    </section>
  );
}
