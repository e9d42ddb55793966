import { useEffect, useState } from "react";

/** What is fetched once when a component is shown: not there yet, there, or out of reach. */
export function useLoaded<Value extends object>(load: () => Promise<Value>): Value | "loading" | "failed" {
  const [loaded, setLoaded] = useState<Value | "loading" | "failed">("loading");
  useEffect(() => {
    let isCurrent = true;
    load().then(
      (value) => {
        if (isCurrent) setLoaded(value);
      },
      () => {
        if (isCurrent) setLoaded("failed");
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [load]);
  return loaded;
}
