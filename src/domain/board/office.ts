import { normalWord } from "../words";

/**
 * Titles that are one office: the chief executive was called rådmann before kommuneloven of 2018, and each office has
 * its Nynorsk and English name. Beside the levels that bylaws ask for stand those that kommuneloven §§ 7-3 and 19-3 exclude.
 */
const SAME_OFFICE: readonly (readonly string[])[] = [
  ["kommunedirektør", "rådmann", "municipal chief executive", "chief executive"],
  ["assisterende kommunedirektør", "assisterande kommunedirektør", "assisterende rådmann", "assisterande rådmann"],
  ["digitaliseringsansvarlig", "digitaliseringsansvarleg", "digital lead"],
  ["digitaliseringsdirektør", "director of digitalisation"],
  ["ordfører", "ordførar", "mayor"],
  ["daglig leder", "dagleg leiar", "general manager"],
  ["statsforvalter", "statsforvaltar", "fylkesmann", "county governor"],
  ["etatssjef", "etatsjef"],
  ["regnskapssjef", "rekneskapssjef", "head of accounting"],
];

/** One key for all the titles of an office. */
export function officeKey(title: string): string {
  const word = normalWord(title);
  return SAME_OFFICE.find((titles) => titles.includes(word))?.[0] ?? word;
}
