/** How the page begins, from its address. */
export interface StartOptions {
  readonly language: string;
  readonly paneWidth: number;
  readonly isPaneHidden: boolean;
  /** One of the workbooks that the server was given. */
  readonly workbook: string | null;
}

export const LANGUAGES = ["nb-NO", "nn-NO", "en-US"] as const;
const DEFAULT_WIDTH = 360;
const NARROWEST = 200;

function isLanguage(value: string | null): value is (typeof LANGUAGES)[number] {
  return (LANGUAGES as readonly (string | null)[]).includes(value);
}

/** Reads `?language=nn-NO&paneWidth=320&pane=hidden&workbook=x.xlsx`; what is left out or unknown has its default. */
export function readStartOptions(query: URLSearchParams): StartOptions {
  const language = query.get("language");
  const width = Number(query.get("paneWidth"));
  return {
    language: isLanguage(language) ? language : "nb-NO",
    paneWidth: width >= NARROWEST ? width : DEFAULT_WIDTH,
    isPaneHidden: query.get("pane") === "hidden",
    workbook: query.get("workbook"),
  };
}
