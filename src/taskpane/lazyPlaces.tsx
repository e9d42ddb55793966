import { type ComponentType, lazy, type LazyExoticComponent, type ReactNode } from "react";
import type { Language } from "../locales/language";
import type { Setup } from "../workbook/mapping";
import type { Partnership } from "../workbook/partnership";
import { loadPlaceTexts, type PlaceName, TextsProvider } from "./texts";

/** What every place is given; each takes what it needs. */
export interface PlaceProps {
  readonly partnership: Partnership;
  readonly setup: Setup;
  readonly isShown: boolean;
}

export type LazyPlaces = Readonly<Record<PlaceName, LazyExoticComponent<ComponentType<PlaceProps>>>>;

/** The places, each with its own texts, fetched when it is first shown. */
export function lazyPlaces(language: Language): LazyPlaces {
  return {
    fees: lazyPlace("fees", language, () => import(/* webpackChunkName: "fees" */ "./fees/FeesPlace")),
    meeting: lazyPlace("meeting", language, () => import(/* webpackChunkName: "meeting" */ "./meeting/MeetingPlace")),
    board: lazyPlace("board", language, () => import(/* webpackChunkName: "board" */ "./board/BoardPlace")),
    minutes: lazyPlace("minutes", language, () => import(/* webpackChunkName: "minutes" */ "./minutes/MinutesPlace")),
    explain: lazyPlace("explain", language, () => import(/* webpackChunkName: "explain" */ "./explain/ExplainPlace")),
    setup: lazyPlace("setup", language, () => import(/* webpackChunkName: "setup" */ "./setup/SetupPlace")),
  };
}

function lazyPlace(
  place: PlaceName,
  language: Language,
  load: () => Promise<{ readonly default: ComponentType<PlaceProps> }>,
): LazyPlaces[PlaceName] {
  return lazy(async () => {
    const [{ default: Place }, texts] = await Promise.all([load(), loadPlaceTexts(place, language)]);
    const PlaceWithTexts = (props: PlaceProps): ReactNode => (
      <TextsProvider value={texts}>
        <Place {...props} />
      </TextsProvider>
    );
    return { default: PlaceWithTexts };
  });
}
