/** Excel's own error codes, as an add-in sees them in `error.code`. */
export type ErrorCode =
  | "ApiNotFound"
  | "ItemNotFound"
  | "ItemAlreadyExists"
  | "InvalidArgument"
  | "InvalidReference"
  | "InvalidOperation"
  | "InvalidObjectPath"
  | "AccessDenied"
  | "GeneralException"
  | "UnsupportedOperation";

const MESSAGES: Readonly<Record<ErrorCode, string>> = {
  ApiNotFound: "The API you are trying to use could not be found. It may be available in a newer version of Excel.",
  ItemNotFound: "The requested resource doesn't exist.",
  ItemAlreadyExists: "A resource with the same name or identifier already exists.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidObjectPath: "The object path is not working for what you are trying to do.",
  AccessDenied: "You cannot perform the requested operation.",
  GeneralException: "There was an internal error while processing the request.",
  UnsupportedOperation: "The operation being attempted is not supported.",
};

/** Ends the batch at the action that caused it, as Excel does. */
export class HostError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string = MESSAGES[code]) {
    super(message);
    this.name = "HostError";
    this.code = code;
  }
}
