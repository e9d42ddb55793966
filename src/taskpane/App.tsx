import {
  Button,
  FluentProvider,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
  type Theme,
} from "@fluentui/react-components";
import { type ReactNode, Suspense, useCallback, useEffect, useState } from "react";
import type { Setup } from "../workbook/mapping";
import type { Partnership } from "../workbook/partnership";
import { faultText } from "./faultText";
import { type LazyPlaces } from "./lazyPlaces";
import { PlaceBoundary } from "./PlaceBoundary";
import { ReadingBar } from "./ReadingBar";
import { SetupProblems } from "./SetupProblems";
import { SlowNotice } from "./SlowNotice";
import { PLACES, type PlaceName, type Texts, useTexts } from "./texts";
import { useTheme } from "./theme";
import { usePartnership } from "./usePartnership";

interface AppProps {
  readonly firstTheme: Theme;
  readonly places: LazyPlaces;
}

/** The pane: the places it has, and the one that is open. A place that has been opened keeps what was typed in it. */
export function App({ firstTheme, places }: AppProps): ReactNode {
  const theme = useTheme(firstTheme);
  // Whether the first place has come, and not only its spinner.
  const [isShown, setShown] = useState(false);
  const shown = useCallback(() => setShown(true), []);
  const texts = useTexts();
  const workbook = usePartnership();
  const { partnership, setup, fault, readAgain } = workbook;
  const [opened, setOpened] = useState<readonly PlaceName[]>([]);
  const [chosen, setChosen] = useState<PlaceName | null>(null);
  // The first place is settled by the first reading, and stays though the workbook changes.
  if (chosen === null && partnership !== null) setChosen(isUnknown(partnership, setup) ? "setup" : "fees");
  const place = chosen ?? "fees";
  const isHindered = fault !== null || workbook.stoppedAt !== null;
  if (partnership !== null && chosen !== null && !opened.includes(chosen)) setOpened([...opened, chosen]);

  return (
    <FluentProvider theme={theme} className="pane">
      <Places current={place} onOpen={setChosen} texts={texts} />
      <main data-ready={isShown || (partnership === null && isHindered) ? "" : undefined}>
        {fault !== null && (
          <MessageBar intent="error" layout="multiline" role="alert">
            <MessageBarBody>{faultText(fault, texts)}</MessageBarBody>
            <MessageBarActions>
              <Button onClick={readAgain}>{texts.pane.retry()}</Button>
            </MessageBarActions>
          </MessageBar>
        )}
        <ReadingBar workbook={workbook} />
        <SlowNotice isBusy={workbook.isReading && workbook.reading === null} />
        <SetupProblems problems={setup.problems} />
        {partnership === null
          ? fault === null &&
            workbook.reading === null &&
            workbook.stoppedAt === null && <Spinner label={texts.pane.reading()} />
          : opened.map((known) => {
              const Place = places[known];
              return (
                <section
                  key={known}
                  className="place"
                  hidden={known !== place}
                  aria-label={texts.pane[`place.${known}`]()}
                >
                  <PlaceBoundary>
                    <Suspense fallback={<Spinner label={texts.pane.reading()} />}>
                      <Place partnership={partnership} setup={setup} isShown={known === place} />
                      <WhenShown onShown={shown} />
                    </Suspense>
                  </PlaceBoundary>
                </section>
              );
            })}
      </main>
    </FluentProvider>
  );
}

/** Tells when what stands beside it is no longer waited for. */
function WhenShown({ onShown }: { readonly onShown: () => void }): null {
  useEffect(onShown, [onShown]);
  return null;
}

interface PlacesProps {
  readonly current: PlaceName;
  readonly onOpen: (place: PlaceName) => void;
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

/** Whether the workbook has none of our sheets, and nothing says where else its tables stand. */
function isUnknown(partnership: Partnership, setup: Setup): boolean {
  return (
    setup.sheet === null && Object.values<{ kind: string }>({ ...partnership }).every(({ kind }) => kind === "missing")
  );
}
