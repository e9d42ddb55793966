import { Field, MessageBar, MessageBarBody, Select, Spinner, Subtitle2 } from "@fluentui/react-components";
import { type ReactNode, useMemo, useState } from "react";
import { minutes } from "../../documents/minutes/minutes";
import type { MinutesRecord } from "../../documents/minutes/minutesRecord";
import { loadMinutesTexts, type MinutesTexts } from "../../documents/minutes/minutesTexts";
import { textOf } from "../../domain/cell";
import { minutesStatusOf } from "../../domain/meeting/minutesStatus";
import { type Language, LANGUAGES } from "../../locales/language";
import { AGENDA, BYLAWS, MEETING, MEMBERS } from "../../workbook/layout";
import { languageOfSheets } from "../../workbook/languageOfSheets";
import type { Partnership } from "../../workbook/partnership";
import { HiddenRows } from "../HiddenRows";
import { type DecidedMeeting, decideMeeting } from "../meeting/decideMeeting";
import { MissingTable } from "../MissingTable";
import { ProblemList } from "../ProblemList";
import { Section } from "../Section";
import { usePlaceTexts } from "../texts";
import { Told } from "../Told";
import { useLoaded } from "../useLoaded";
import { MinutesPreview } from "./MinutesPreview";
import { minutesRecord } from "./minutesRecord";
import { MinutesText } from "./MinutesText";
import { WriteMinutes } from "./WriteMinutes";

const LOAD: Readonly<Record<Language, () => Promise<MinutesTexts>>> = {
  nb: () => loadMinutesTexts("nb"),
  nn: () => loadMinutesTexts("nn"),
  en: () => loadMinutesTexts("en"),
};

/** The minutes of the meeting, from what the sheets say now: to be read, written to a sheet for print, or copied. */
export default function MinutesPlace({ partnership }: { readonly partnership: Partnership }): ReactNode {
  const { pane, language: ofReader } = usePlaceTexts("minutes");
  const meeting = useMemo(() => decideMeeting(partnership), [partnership]);
  const record = useMemo(() => minutesRecord(partnership, meeting), [partnership, meeting]);
  const [chosen, setChosen] = useState<Language | null>(null);
  const language = chosen ?? languageOfSheets(partnership) ?? ofReader;
  const texts = useLoaded(LOAD[language]);
  const { agenda, members, bylaws } = partnership;
  return (
    <div className="place">
      <Subtitle2 as="h1">{pane["minutes.heading"]()}</Subtitle2>
      {agenda.kind !== "found" && <MissingTable reading={agenda} layout={AGENDA} />}
      {members.kind !== "found" && <MissingTable reading={members} layout={MEMBERS} />}
      {bylaws.kind !== "found" && <MissingTable reading={bylaws} layout={BYLAWS} />}
      {partnership.meeting.kind !== "found" && <MissingTable reading={partnership.meeting} layout={MEETING} />}
      <HiddenRows readings={[members, bylaws, agenda, partnership.votes]} />
      <ProblemList problems={meeting.problems} />
      <Unfinished meeting={meeting} record={record} />
      <Field label={pane["minutes.language"]()}>
        <Select
          value={language}
          onChange={(_event, { value }) => setChosen(LANGUAGES.find((known) => known === value) ?? null)}
        >
          {LANGUAGES.map((known) => (
            <option key={known} value={known}>
              {pane[`minutes.language.${known}`]()}
            </option>
          ))}
        </Select>
      </Field>
      {texts === "loading" && <Spinner size="tiny" label={pane.reading()} />}
      {texts === "failed" && <Told intent="error" text={pane["fault.place"]()} />}
      {typeof texts === "object" && <Written record={record} texts={texts} partnership={partnership} />}
    </div>
  );
}

interface WrittenProps {
  readonly record: MinutesRecord;
  readonly texts: MinutesTexts;
  readonly partnership: Partnership;
}

function Written({ record, texts, partnership }: WrittenProps): ReactNode {
  const { pane } = usePlaceTexts("minutes");
  const document = useMemo(() => minutes(record, texts), [record, texts]);
  return (
    <>
      <WriteMinutes document={document} language={texts.language} partnership={partnership} />
      <Section title={pane["minutes.preview"]()} isOpenAtFirst>
        <MinutesPreview document={document} language={texts.language} />
      </Section>
      <Section title={pane["minutes.text"]()}>
        <MinutesText document={document} language={texts.language} />
      </Section>
    </>
  );
}

interface UnfinishedProps {
  readonly meeting: DecidedMeeting;
  readonly record: MinutesRecord;
}

/** What keeps the minutes from being whole: items without a result, and a status that is not known. */
function Unfinished({ meeting, record }: UnfinishedProps): ReactNode {
  const { pane } = usePlaceTexts("minutes");
  const count = record.items.filter(({ noResult }) => noResult !== null).length;
  const status = textOf(meeting.details.get("minutes")?.value ?? null);
  return (
    <>
      {count > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{pane["minutes.unfinished"]({ count })}</MessageBarBody>
        </MessageBar>
      )}
      {status !== null && minutesStatusOf(status) === null && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{pane["minutes.statusUnknown"]({ text: status })}</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
