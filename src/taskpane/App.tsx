import {
  Button,
  FluentProvider,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import { lazy, type ReactNode, Suspense, useState } from "react";
import type { Partnership } from "../workbook/partnership";
import { faultText } from "./faultText";
import { FeesPlace } from "./fees/FeesPlace";
import { type Texts, useTexts } from "./texts";
import { useColorScheme } from "./useColorScheme";
import { usePartnership } from "./usePartnership";

const MeetingPlace = lazy(() => import(/* webpackChunkName: "meeting" */ "./meeting/MeetingPlace"));
const BoardPlace = lazy(() => import(/* webpackChunkName: "board" */ "./board/BoardPlace"));

const PLACES = ["fees", "meeting", "board"] as const;
type Place = (typeof PLACES)[number];

/** The pane: the places it has, and the one that is open. A place that has been opened keeps what was typed in it. */
export function App(): ReactNode {
  const theme = useColorScheme() === "dark" ? webDarkTheme : webLightTheme;
  const texts = useTexts();
  const { partnership, fault, readAgain } = usePartnership();
  const [place, setPlace] = useState<Place>("fees");
  const [opened, setOpened] = useState<readonly Place[]>(["fees"]);
  const open = (next: Place): void => {
    setPlace(next);
    if (!opened.includes(next)) setOpened([...opened, next]);
  };

  return (
    <FluentProvider theme={theme} className="pane">
      <Places current={place} onOpen={open} texts={texts} />
      <main data-ready={partnership === null && fault === null ? undefined : ""}>
        {fault !== null && (
          <MessageBar intent="error" layout="multiline" role="alert">
            <MessageBarBody>{faultText(fault, texts)}</MessageBarBody>
            <MessageBarActions>
              <Button onClick={readAgain}>{texts.pane.retry()}</Button>
            </MessageBarActions>
          </MessageBar>
        )}
        {partnership === null
          ? fault === null && <Spinner label={texts.pane.reading()} />
          : opened.map((known) => (
              <section
                key={known}
                className="place"
                hidden={known !== place}
                aria-label={texts.pane[`place.${known}`]()}
              >
                <Suspense fallback={<Spinner label={texts.pane.reading()} />}>{placeOf(known, partnership)}</Suspense>
              </section>
            ))}
      </main>
    </FluentProvider>
  );
}

interface PlacesProps {
  readonly current: Place;
  readonly onOpen: (place: Place) => void;
  readonly texts: Texts;
}

/** Buttons rather than Fluent's tabs, whose focus library alone would be a sixth of the first load. */
function Places({ current, onOpen, texts: { pane } }: PlacesProps): ReactNode {
  return (
    <nav className="places" aria-label={pane.places()}>
      {PLACES.map((place) => (
        <Button
          key={place}
          className="places-button"
          appearance="subtle"
          aria-current={place === current ? "page" : undefined}
          onClick={() => onOpen(place)}
        >
          {pane[`place.${place}`]()}
        </Button>
      ))}
    </nav>
  );
}

function placeOf(place: Place, partnership: Partnership): ReactNode {
  switch (place) {
    case "fees":
      return <FeesPlace partnership={partnership} />;
    case "meeting":
      return <MeetingPlace partnership={partnership} />;
    case "board":
      return <BoardPlace partnership={partnership} />;
  }
}
