import { Caption1, Link } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { RegisterSource } from "../../registers/source";
import { usePlaceTexts } from "../texts";

/** Who made the figures, and on what terms they may be passed on. */
export function Source({ source }: { readonly source: RegisterSource }): ReactNode {
  const { pane } = usePlaceTexts("fees");
  const { publisher, title, address, licence } = source;
  return (
    <Caption1 className="quiet">
      {pane["fees.source"]({ publisher, title, licence: licence ?? pane["fees.noLicence"]() })}
      {address !== null && (
        <>
          {" "}
          <Link href={address} target="_blank" rel="noreferrer" inline>
            {address.replace("https://", "")}
          </Link>
        </>
      )}
    </Caption1>
  );
}
