import type { Theme } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { type ColorScheme, colorScheme, useColorScheme } from "./useColorScheme";

/** Each theme is some kilobytes of colours, and only one is shown. */
async function load(scheme: ColorScheme): Promise<Theme> {
  return scheme === "dark"
    ? (await import(/* webpackChunkName: "dark" */ "./themes/dark")).default
    : (await import(/* webpackChunkName: "light" */ "./themes/light")).default;
}

/** The theme to begin with, so that nothing is shown in the colours of the other one first. */
export function loadTheme(): Promise<Theme> {
  return load(colorScheme());
}

/** The theme that the system asks for, fetched when it asks for another than the first. */
export function useTheme(first: Theme): Theme {
  const scheme = useColorScheme();
  const [theme, setTheme] = useState(first);
  useEffect(() => {
    let isCurrent = true;
    void load(scheme).then((loaded) => {
      if (isCurrent) setTheme(loaded);
    });
    return () => {
      isCurrent = false;
    };
  }, [scheme]);
  return theme;
}
