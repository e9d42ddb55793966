const FLAGS = { sharedRuntime: 1, customFunctions: 2 } as const;
const SERIALIZER_VERSION = 1;

/** Who takes part in the conversation between the page and one add-in frame. */
export interface Conversation {
  readonly id: string;
  readonly controlId: string;
  /** Where the page is served from; Office.js answers there only. */
  readonly hostOrigin: string;
}

/** The iframe's name, which Office.js reads before anything else. `language` picks its own texts, such as `nb-NO`. */
export function frameName(conversation: Conversation, language: string): string {
  const flags = FLAGS.sharedRuntime | FLAGS.customFunctions;
  return JSON.stringify({
    hostInfo: ["Excel", "Web", "16.01", language, conversation.id, "", "", flags, ""].join("$"),
    xdmInfo: [conversation.id, conversation.controlId, conversation.hostOrigin].join("|"),
    serializerVersion: SERIALIZER_VERSION,
  });
}
