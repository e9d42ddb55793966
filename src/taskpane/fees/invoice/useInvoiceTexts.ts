import type { InvoiceProblem } from "../../../domain/message";
import invoiceProblemsEn from "../../../locales/compiled/invoiceProblems.en";
import invoiceProblemsNb from "../../../locales/compiled/invoiceProblems.nb";
import invoiceProblemsNn from "../../../locales/compiled/invoiceProblems.nn";
import type { InvoiceProblems, PaneInvoices } from "../../../locales/compiled/keys";
import en from "../../../locales/compiled/paneInvoices.en";
import nb from "../../../locales/compiled/paneInvoices.nb";
import nn from "../../../locales/compiled/paneInvoices.nn";
import { say } from "../../../locales/say";
import { withPartTexts } from "../../partTexts";
import { type TextsOf, usePlaceTexts } from "../../texts";

const INVOICE_PROBLEMS = { nb: invoiceProblemsNb, nn: invoiceProblemsNn, en: invoiceProblemsEn };

export type InvoicePaneTexts = TextsOf<"fees"> & {
  readonly pane: PaneInvoices;
  /** What is wrong with what is to be invoiced, or was, in words. */
  readonly sayInvoice: (problem: InvoiceProblem) => string;
};

/** The texts of the section, with its problems: neither is in what the place has. */
export function useInvoiceTexts(): InvoicePaneTexts {
  const texts = usePlaceTexts("fees");
  const problems = INVOICE_PROBLEMS[texts.language];
  return {
    ...withPartTexts(texts, { nb, nn, en }),
    sayInvoice: (problem) =>
      isOfInvoices(problem, problems) ? say(problem, problems, texts.language) : texts.say(problem),
  };
}

type OfInvoices = Extract<InvoiceProblem, { key: keyof InvoiceProblems }>;

function isOfInvoices(problem: InvoiceProblem, problems: InvoiceProblems): problem is OfInvoices {
  return problem.key in problems;
}
