/**
 * Majority rules written a second time, with nothing of the product in it: a vote is a number, a share is a comparison of
 * whole numbers, and what is required is found by counting upwards until it is enough.
 */
export const SHARES = ["majority", "unanimous", "2/3", ">2/3", "3/4", "1/2", ">1/2"] as const;
export type ShareText = (typeof SHARES)[number];

export const BASES = ["votes", "cast", "present", "entitled"] as const;
export type BaseText = (typeof BASES)[number];

const ENOUGH: Record<ShareText, (yes: number, base: number) => boolean> = {
  majority: (yes, base) => yes > base - yes,
  unanimous: (yes, base) => yes === base,
  "2/3": (yes, base) => yes * 3 >= base * 2,
  ">2/3": (yes, base) => yes * 3 > base * 2,
  "3/4": (yes, base) => yes * 4 >= base * 3,
  "1/2": (yes, base) => yes >= base - yes,
  ">1/2": (yes, base) => yes > base - yes,
};

/** The fewest votes that are enough: 4 of 7 for a majority, 6 of 9 for two thirds. */
export function fewest(base: number, share: ShareText): number {
  let votes = 0;
  while (!ENOUGH[share](votes, base)) votes += 1;
  return votes;
}

export interface Voting {
  readonly yes: number;
  readonly no: number;
  readonly blank: number;
  readonly share: ShareText;
  readonly base: BaseText;
  /** How many are present or entitled. */
  readonly of: number;
}

export function baseOf({ yes, no, blank, base, of }: Voting): number {
  return base === "votes" ? yes + no : base === "cast" ? yes + no + blank : of;
}

/** Where the base is the votes for and against, blank votes alone decide nothing, any more than none at all. */
export function outcomeOf(voting: Voting): "adopted" | "rejected" | "tied" | "noVotes" {
  const { yes, no, blank, share, base } = voting;
  const nobodyCounts = base === "votes" ? yes + no === 0 : yes + no + blank === 0;
  if (nobodyCounts) return "noVotes";
  if (share === "majority" && yes === no && yes > 0) return "tied";
  return ENOUGH[share](yes, baseOf(voting)) ? "adopted" : "rejected";
}

const MOST_OF_A_KIND = 40;

/**
 * Every count of up to 40 votes of each kind under a share and a base. Those present or entitled are as many as have voted,
 * or a few more, so that the base is now just what was cast and now more.
 */
export function* everyVoting(share: ShareText, base: BaseText): Generator<Voting> {
  for (let yes = 0; yes <= MOST_OF_A_KIND; yes += 1) {
    for (let no = 0; no <= MOST_OF_A_KIND; no += 1) {
      for (let blank = 0; blank <= MOST_OF_A_KIND; blank += 1) {
        const absent = base === "present" ? (yes + 2 * no + 3 * blank) % 4 : (5 * yes + no + 7 * blank) % 23;
        yield { yes, no, blank, share, base, of: yes + no + blank + absent };
      }
    }
  }
}
