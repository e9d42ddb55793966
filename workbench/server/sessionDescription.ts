/** What the page is told before it starts. */
export interface SessionDescription {
  readonly addinName: string;
  readonly addinUrl: string;
  readonly namespace: string;
  /** The metadata file of the custom functions, in the page's language. */
  readonly metadata: string;
  readonly workbooks: readonly string[];
}
