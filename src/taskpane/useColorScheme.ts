import { useSyncExternalStore } from "react";

const DARK = "(prefers-color-scheme: dark)";

function subscribe(onChange: () => void): () => void {
  const query = matchMedia(DARK);
  query.addEventListener("change", onChange);
  return () => query.removeEventListener("change", onChange);
}

/** Light or dark as the system asks. Office's own theme is not known on the web, and is not live elsewhere. */
export function useColorScheme(): "light" | "dark" {
  return useSyncExternalStore(subscribe, () => (matchMedia(DARK).matches ? "dark" : "light"));
}
