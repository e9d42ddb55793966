import { Caption1, Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { BoardCheck } from "../../domain/board/checkBodies";
import { concernsOf } from "../../domain/board/finding";
import type { Seat } from "../../domain/board/seat";
import { upForElection } from "../../domain/board/upForElection";
import { whomOf } from "../../domain/board/whom";
import { plainDateText } from "../../domain/calendar/excelDate";
import { type TextsOf, usePlaceTexts } from "../texts";

interface UpForElectionProps {
  readonly checks: readonly BoardCheck[];
  readonly year: number;
}

/** Those who have a seat on the day and whose term ends that year, body by body. */
export function UpForElection({ checks, year }: UpForElectionProps): ReactNode {
  const texts = usePlaceTexts("board");
  const { pane } = texts;
  const bodies = checks
    .map(({ body, seats }) => ({ body: body ?? pane["board.body"](), seats: upForElection(seats, year) }))
    .filter(({ seats }) => seats.length > 0);
  if (bodies.length === 0) return <Caption1>{pane["board.up.nobody"]({ year: String(year) })}</Caption1>;
  return bodies.map(({ body, seats }) => (
    <div key={body} data-up={body}>
      <Text as="h3" className="semibold">
        {body}
      </Text>
      <ul className="bullets facts-list">
        {seats.map((seat) => (
          <li key={seat.row}>{seatText(seat, texts)}</li>
        ))}
      </ul>
    </div>
  ));
}

function seatText(seat: Seat, { pane }: TextsOf<"board">): string {
  const who = whomOf({ concerns: concernsOf([seat], "to") }, [seat]).join();
  const to = seat.to.ok ? seat.to.value : null;
  return to === null ? who : pane["board.up.seat"]({ who, to: plainDateText(to) });
}
