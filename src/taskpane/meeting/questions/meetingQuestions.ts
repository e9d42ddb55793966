import { type Bylaw, findBylaw } from "../../../domain/bylaws/bylaw";
import { type BylawId, bylawIdOf } from "../../../domain/bylaws/bylawId";
import type { OpenRule } from "../../open/openRules";
import { electionItemOf } from "../election/electionVerdict";
import type { DecidedItem, DecidedMeeting } from "../decideMeeting";

/** What the bylaws leave open and the meeting must decide now. */
export interface MeetingQuestions {
  /** Each asked once: who may vote first, then what the items wait for, in their order. */
  readonly rules: readonly OpenRule[];
  /** Whether something is held up until one of them is answered. */
  readonly isHeldUp: boolean;
}

/** The open rules that matter in the meeting as it stands: whether some members may vote, and what items are decided by. */
export function meetingQuestions(
  { openVotes, items }: Pick<DecidedMeeting, "openVotes" | "items">,
  bylaws: readonly Bylaw[],
): MeetingQuestions {
  const ofItems = items.flatMap((item) =>
    openRulesOf(item).map((id): OpenRule => ({
      id,
      bylaw: findBylaw(bylaws, id, item.item.kind),
      item: item.item.item,
    })),
  );
  const ofVotes = openVotes.flatMap((bylaw): OpenRule[] => {
    const id = bylawIdOf(bylaw.rule);
    return id === null ? [] : [{ id, bylaw, item: null }];
  });
  return {
    rules: distinct([...ofVotes, ...ofItems]),
    isHeldUp: ofVotes.length > 0 || ofItems.some(({ id }) => isHoldingUp(id)),
  };
}

/** Of an election those of it; of an agreed one those of the vote that adopts the nomination too. */
function openRulesOf(item: DecidedItem): readonly BylawId[] {
  const election = electionItemOf(item)?.election ?? null;
  if (election === null) return item.decision.openRules;
  return election.method === "agreed" ? [...election.openRules, ...item.decision.openRules] : election.openRules;
}

/** Whether there is no result until the rule is decided; of the others, something else is shown meanwhile, and it is said what. */
export function isHoldingUp(id: BylawId): boolean {
  return HOLDING_UP.includes(id);
}

const HOLDING_UP: readonly BylawId[] = ["meeting.blanks", "meeting.election", "meeting.alternatives"];

function distinct(rules: readonly OpenRule[]): OpenRule[] {
  const seen = new Set<string>();
  return rules.filter(({ id, bylaw }) => {
    const key = bylaw === null ? id : String(bylaw.row);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
