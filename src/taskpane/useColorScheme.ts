import { useSyncExternalStore } from "react";

const DARK = "(prefers-color-scheme: dark)";

function subscribe(onChange: () => void): () => void {
  const query = matchMedia(DARK);
  query.addEventListener("change", onChange);
  return () => query.removeEventListener("change", onChange);
}

export type ColorScheme = "light" | "dark";

/** Light or dark as the system asks. Office's own theme is not known on the web, and is not live elsewhere. */
export function colorScheme(): ColorScheme {
  return matchMedia(DARK).matches ? "dark" : "light";
}

/** The same as it changes. */
export function useColorScheme(): ColorScheme {
  return useSyncExternalStore(subscribe, colorScheme);
}
