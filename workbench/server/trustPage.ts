import { createHash } from "node:crypto";

// Office.js asks here whether the person at the machine trusts a host that is not Microsoft's. In the workbench they do.
const ANSWER = `addEventListener("message", ({ source, origin }) => source.postMessage('{"hostUserTrusted":true}', origin));`;

export const TRUST_PAGE = `<!doctype html><meta charset="utf-8"><title>Local workbench</title><script>${ANSWER}</script>\n`;

export const TRUST_PAGE_POLICY = `default-src 'none'; script-src 'sha256-${createHash("sha256").update(ANSWER).digest("base64")}'`;
