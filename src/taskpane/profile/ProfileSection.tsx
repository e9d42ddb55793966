import { Button, Caption1, Checkbox, Field, Select, Spinner } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import type { Profile } from "../../domain/bylaws/profiles/profile";
import { PROFILE_IDS, PROFILE_NAMES, type ProfileId } from "../../domain/bylaws/profiles/profileIds";
import type { BylawStatus } from "../../domain/bylaws/status";
import { loadPopulations } from "../../registers/loadPopulations";
import { loadProfile } from "../../registers/loadProfile";
import { sheetsToMake } from "../../workbook/makeSheets";
import type { Setup } from "../../workbook/mapping";
import type { Partnership } from "../../workbook/partnership";
import { bylawsPlace, profileChange } from "../../workbook/profileChange";
import { ChangeBar } from "../change/ChangeBar";
import { useChange } from "../change/useChange";
import { FaultBar } from "../FaultBar";
import { loadSheetTexts } from "../setup/sheetTexts";
import { Told } from "../Told";
import { useLoaded } from "../useLoaded";
import { useSheetNames } from "../useSheetNames";
import { profileSheets } from "./profileSheets";
import { useProfileTexts } from "./useProfileTexts";

const LOAD: Readonly<Record<ProfileId, () => Promise<Profile>>> = {
  digiviken: () => loadProfile("digiviken"),
  digivestland: () => loadProfile("digivestland"),
  digitalehelgeland: () => loadProfile("digitalehelgeland"),
  digiagder: () => loadProfile("digiagder"),
  digirogaland: () => loadProfile("digirogaland"),
  kommuneloven: () => loadProfile("kommuneloven"),
};

interface ProfileSectionProps {
  readonly partnership: Partnership;
  readonly setup: Setup;
}

/** A partnership's rules as its own documents have them, to start the workbook's bylaws from. */
export default function ProfileSection(props: ProfileSectionProps): ReactNode {
  const { pane } = useProfileTexts();
  const [chosen, setChosen] = useState<ProfileId | null>(null);
  return (
    <>
      <Caption1>{pane["profile.explain"]()}</Caption1>
      <Field label={pane["profile.which"]()}>
        <Select
          value={chosen ?? ""}
          onChange={(_event, { value }) => setChosen(PROFILE_IDS.find((id) => id === value) ?? null)}
        >
          <option value="">{pane["profile.none"]()}</option>
          {PROFILE_IDS.map((id) => (
            <option key={id} value={id}>
              {PROFILE_NAMES[id]}
            </option>
          ))}
        </Select>
      </Field>
      {chosen !== null && <Loaded key={chosen} id={chosen} {...props} />}
    </>
  );
}

function Loaded({ id, ...props }: ProfileSectionProps & { readonly id: ProfileId }): ReactNode {
  const { pane } = useProfileTexts();
  const profile = useLoaded(LOAD[id]);
  if (profile === "loading") return <Spinner size="tiny" label={pane.reading()} />;
  if (profile === "failed") return <Told intent="error" text={pane["fault.place"]()} />;
  return <ProfileCard profile={profile} {...props} />;
}

const STATUSES: readonly BylawStatus[] = ["stated", "inferred", "open"];

function ProfileCard({ profile, partnership, setup }: ProfileSectionProps & { readonly profile: Profile }): ReactNode {
  const { pane } = useProfileTexts();
  const [withMembers, setWithMembers] = useState(true);
  const names = useSheetNames(partnership);
  const [isOutOfReach, setOutOfReach] = useState(false);
  const change = useChange();

  const { language } = profile;
  const { municipalities } = profile.members;
  const toMake = names?.ok === true ? sheetsToMake(names.value, setup.mapping, language) : [];
  const missing = toMake.filter(({ existing }) => existing === null);
  const place = bylawsPlace(partnership.bylaws);
  const makesMembers = missing.some(({ kind }) => kind === "members");
  const documents = [...new Set(profile.rows.map(({ source }) => source.document))];

  const attempt = async (work: () => Promise<void>): Promise<void> => {
    setOutOfReach(false);
    // The texts or the register may be out of reach; nothing has been written then.
    await work().catch(() => setOutOfReach(true));
  };
  const make = async (): Promise<void> => {
    const [populations, texts] = await Promise.all([withMembers ? loadPopulations() : null, loadSheetTexts(language)]);
    change.apply(profileSheets(profile, toMake, populations, texts, language), null);
  };
  const replace = async (): Promise<void> => {
    if (place !== null) change.apply(profileChange(profile, place, await loadSheetTexts(language), language), null);
  };

  return (
    <div className="card">
      <ul className="bullets">
        {STATUSES.map((status) => (
          <li key={status}>
            {pane[`profile.${status}`]({ count: profile.rows.filter((row) => row.status === status).length })}
          </li>
        ))}
      </ul>
      <Caption1 className="quiet">{pane["profile.documents"]({ documents: documents.join("; ") })}</Caption1>
      {place === null && makesMembers && municipalities !== null && (
        <Checkbox
          label={pane["profile.withMembers"]({ year: String(municipalities.year) })}
          checked={withMembers}
          onChange={(_event, { checked }) => setWithMembers(checked === true)}
        />
      )}
      {place === null && makesMembers && municipalities === null && <Caption1>{pane["profile.noMembers"]()}</Caption1>}
      {place === null && missing.some(({ kind }) => kind === "bylaws") && (
        <Button
          className="start"
          appearance="primary"
          disabledFocusable={change.isWriting}
          onClick={() => void attempt(make)}
        >
          {change.isWriting ? pane["change.writing"]() : pane["profile.make"]({ count: missing.length })}
        </Button>
      )}
      {place !== null && (
        <Button className="start" disabledFocusable={change.isWriting} onClick={() => void attempt(replace)}>
          {change.isWriting ? pane["change.writing"]() : pane["profile.replace"]({ sheet: place.sheet })}
        </Button>
      )}
      <Caption1>{pane["profile.documentsHint"]({ place: pane["place.board"]() })}</Caption1>
      <ChangeBar
        change={change}
        hasButton
        writtenText={({ newSheets, contents }) =>
          newSheets.length > 0
            ? pane["profile.made"]({ names: newSheets.join(", ") })
            : pane["profile.replaced"]({ sheet: contents[0]?.area.sheet ?? "" })
        }
        unchangedText={() => pane["profile.unchanged"]()}
      />
      {isOutOfReach && <Told intent="error" text={pane["fault.place"]()} />}
      <FaultBar fault={names?.ok === false ? names.fault : null} />
    </div>
  );
}
