import type { Fault } from "../workbook/excel";
import type { Texts } from "./texts";

/** What a refusal by Excel means to the user, and what to do. */
export function faultText(fault: Fault, { pane }: Texts): string {
  switch (fault.code) {
    case "InvalidOperationInCellEditMode":
      return pane["fault.cellEdit"]();
    case "AccessDenied":
      return pane["fault.accessDenied"]();
    case "WriteNotSupportedWhenModalDialogOpen":
      return pane["fault.dialog"]();
    case "ItemNotFound":
    case "InvalidReference":
    case "InvalidObjectPath":
      return pane["fault.gone"]();
    case "ActivityLimitReached":
      return pane["fault.throttled"]();
    case "InvalidOrTimedOutSession":
      return pane["fault.session"]();
    case "RequestPayloadSizeLimitExceeded":
    case "ResponsePayloadSizeLimitExceeded":
      return pane["fault.tooLarge"]();
    default:
      return pane["fault.other"]({ code: fault.code });
  }
}
