/** Where the figures of a register come from, and on what terms they may be passed on. */
export interface RegisterSource {
  readonly publisher: string;
  /** The publisher's own name for it. */
  readonly title: string;
  /** Null where there is no one page. */
  readonly address: string | null;
  /** Null where facts were read off public documents, which no licence governs. */
  readonly licence: string | null;
}
