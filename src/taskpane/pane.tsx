import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { languageOfTag } from "../locales/language";
import { App } from "./App";
import { type FunctionDoor, FunctionDoorProvider } from "./functionDoor";
import { lazyPlaces } from "./lazyPlaces";
import { loadTexts, TextsProvider } from "./texts";
import { loadTheme } from "./theme";

/** Shows the pane in the language of the user's Office. */
export async function mountPane(displayLanguage: string, functions: FunctionDoor): Promise<void> {
  const language = languageOfTag(displayLanguage);
  const [texts, theme] = await Promise.all([loadTexts(language), loadTheme()]);
  document.documentElement.lang = language;
  document.title = texts.pane.title();
  const container = document.getElementById("pane");
  if (container === null) throw new Error("taskpane.html has no element #pane");
  createRoot(container).render(
    <StrictMode>
      <TextsProvider value={texts}>
        <FunctionDoorProvider value={functions}>
          <App firstTheme={theme} places={lazyPlaces(language)} />
        </FunctionDoorProvider>
      </TextsProvider>
    </StrictMode>,
  );
}
