import { Caption1, Checkbox } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Seat } from "../../../domain/board/seat";
import { textIn } from "../../../domain/board/whom";
import { candidateName } from "./candidateName";
import { type SlateTexts, useSlateTexts } from "./useSlateTexts";

interface SlateCandidatesProps {
  readonly candidates: readonly Seat[];
  readonly slate: readonly Seat[];
  readonly onChange: (slate: readonly Seat[]) => void;
}

/** Everyone who stands, with those on the slate ticked. Nobody changes place as they are moved in and out. */
export function SlateCandidates({ candidates, slate, onChange }: SlateCandidatesProps): ReactNode {
  const texts = useSlateTexts();
  const { pane } = texts;
  const move = (seat: Seat, isIn: boolean): void =>
    onChange(candidates.filter((one) => (one === seat ? isIn : slate.includes(one))));
  return (
    <fieldset>
      <legend>{pane["slate.candidates"]({ count: slate.length, of: candidates.length })}</legend>
      <ul className="list list-tight">
        {candidates.map((seat) => (
          <li key={seat.row} data-candidate={textIn(seat.name) ?? undefined}>
            <Checkbox
              label={
                <>
                  {candidateName(seat)}
                  <Caption1 className="quiet" block>
                    {factsText(seat, texts)}
                  </Caption1>
                </>
              }
              checked={slate.includes(seat)}
              onChange={(_event, { checked }) => move(seat, checked === true)}
            />
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

/** What the rules look at: the office, the gender and the list. What is not there is said to be missing. */
function factsText({ office, gender, list }: Seat, { pane }: SlateTexts): string {
  const kind = gender.ok ? gender.value : null;
  return [
    textIn(office) ?? pane["slate.noOffice"](),
    kind === null ? pane["slate.noGender"]() : pane[`slate.gender.${kind}`](),
    textIn(list),
  ]
    .filter((text) => text !== null)
    .join(" · ");
}
