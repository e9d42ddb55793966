/** The partnerships there is a profile of, and the statute, by name: enough to choose between them before any is loaded. */
export const PROFILE_NAMES = {
  digiviken: "DigiViken",
  digivestland: "Digi Vestland",
  digitalehelgeland: "Digitale Helgeland",
  digiagder: "Digi Agder",
  digirogaland: "Digi Rogaland",
  kommuneloven: "Kommuneloven",
} as const;

export type ProfileId = keyof typeof PROFILE_NAMES;

export const PROFILE_IDS = Object.keys(PROFILE_NAMES) as ProfileId[];
