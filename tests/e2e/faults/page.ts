import { begin, OPERATIONS } from "../../faults/operations";

// The add-in's page of the test: it does nothing but offer the operations.

declare global {
  interface Window {
    operations: typeof OPERATIONS;
    begin: typeof begin;
  }
}

window.operations = OPERATIONS;
window.begin = begin;
void Office.onReady(() => document.querySelector("main")?.setAttribute("data-ready", ""));
