import { readFileSync } from "node:fs";
import path from "node:path";
import { XMLParser } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import {
  HEADER_POLICY,
  HEADERS,
  KEPT_FOR_GOOD,
  MEDIA_TYPES,
  METADATA_FILES,
  OFFICE_HOSTS,
  PAGE_POLICY,
  REVALIDATED,
} from "../../../scripts/deployment/headers";
import { serverFiles } from "../../../scripts/deployment/serverFiles";
import { paneContentSecurityPolicy } from "../../../workbench/server/contentSecurityPolicy";
import { BUILT, readBuilt, ROOT } from "../files";
import { filesOf } from "./productionFolder";

const committed = (file: string): string => readFileSync(path.join(ROOT, "deploy", file), "utf8");

function directives(policy: string): Map<string, string[]> {
  return new Map(
    policy.split(";").map((directive) => {
      const [name = "", ...sources] = directive.trim().split(/\s+/);
      return [name, sources];
    }),
  );
}

const policyOfPage = (html: string): string | undefined =>
  /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(html)?.[1];

describe("deploy/", () => {
  it.each(Object.entries(serverFiles()))("%s is as `npm run servers` writes it", (file, text) => {
    expect(committed(file)).toBe(text);
  });
});

describe("the policy", () => {
  it("is the same in the pane's page, but for who may frame it, which a page cannot say", () => {
    expect(policyOfPage(readBuilt("taskpane.html").toString("utf8"))).toBe(PAGE_POLICY);
    const header = directives(HEADER_POLICY);
    expect(header.get("frame-ancestors")).toEqual(OFFICE_HOSTS);
    header.delete("frame-ancestors");
    expect(header).toEqual(directives(PAGE_POLICY));
  });

  it("allows nothing that is not named: no inline script or style, no eval, no host but Office.js's", () => {
    const policy = directives(HEADER_POLICY);
    expect(policy.get("default-src")).toEqual(["'none'"]);
    expect(HEADER_POLICY).not.toMatch(/unsafe|\*(?!\.)|http:|strict-dynamic|blob:/);
    const hosts = [...policy].flatMap(([name, sources]) =>
      name === "frame-ancestors" ? [] : sources.filter((source) => source.startsWith("https:")),
    );
    expect(hosts).toEqual(["https://appsforoffice.microsoft.com"]);
    expect(policy.get("connect-src")).toEqual(["'self'"]);
  });

  it("is no looser than the workbench's, under which the tests run", () => {
    const production = directives(HEADER_POLICY);
    for (const [name, sources] of directives(paneContentSecurityPolicy([]))) {
      if (name === "frame-ancestors") continue;
      for (const source of sources)
        expect([name, production.get(name)]).toEqual([name, expect.arrayContaining([source])]);
    }
  });

  it("lets the help pages have their style: their own policy is stricter", () => {
    const help = directives(policyOfPage(readBuilt("help/nb/index.html").toString("utf8")) ?? "");
    expect(help.get("default-src")).toEqual(["'none'"]);
    expect(help.get("style-src")).toEqual(["'self'"]);
    expect(directives(HEADER_POLICY).get("style-src")).toContain("'self'");
  });

  it("is sent without X-Frame-Options, which would shut out Excel on the web", () => {
    for (const file of Object.keys(serverFiles())) expect(committed(file)).not.toContain("X-Frame-Options");
  });
});

/** What a server's file says it will send, read back from it. */
interface Settings {
  readonly headers: Readonly<Record<string, string>>;
  readonly caching: { readonly chunks: string; readonly others: string };
  readonly anyOrigin: readonly string[];
  readonly types: Readonly<Record<string, string>>;
}

function azure(): Settings {
  const { globalHeaders, routes, mimeTypes } = JSON.parse(committed("staticwebapp.config.json")) as {
    globalHeaders: Record<string, string>;
    routes: { route: string; headers: Record<string, string> }[];
    mimeTypes: Record<string, string>;
  };
  const { "Cache-Control": others = "", ...headers } = globalHeaders;
  return {
    headers,
    caching: { chunks: routes.find(({ route }) => route === "/chunks/*")?.headers["Cache-Control"] ?? "", others },
    anyOrigin: routes.flatMap(({ route, headers: sent }) =>
      sent["Access-Control-Allow-Origin"] === "*" ? [route.slice(1)] : [],
    ),
    types: mimeTypes,
  };
}

type Xml = Readonly<Record<string, unknown>>;

function iis(): Settings {
  const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: "", parseAttributeValue: false });
  const at = (node: unknown, ...names: string[]): unknown =>
    names.reduce<unknown>((inner, name) => (inner as Xml | undefined)?.[name], node);
  const list = (node: unknown): Xml[] => (node === undefined ? [] : ([node].flat() as Xml[]));
  const root = (parser.parse(committed("web.config")) as Xml)["configuration"];
  const headersOf = (node: unknown): [string, string][] =>
    list(at(node, "system.webServer", "httpProtocol", "customHeaders", "add")).map(({ name, value }) => [
      String(name),
      String(value),
    ]);
  const cacheOf = (node: unknown): string => {
    const cache = at(node, "system.webServer", "staticContent", "clientCache") as Xml | undefined;
    if (cache?.["cacheControlMode"] === "DisableCache") return "no-cache";
    const [days = "", time] = String(cache?.["cacheControlMaxAge"]).split(".");
    expect([cache?.["cacheControlMode"], time]).toEqual(["UseMaxAge", "00:00:00"]);
    // IIS writes its own part first.
    const [visibility = "", ...others] = String(cache?.["cacheControlCustom"]).split(", ");
    return [visibility, `max-age=${Number(days) * 86_400}`, ...others].join(", ");
  };
  const locations = list(at(root, "location"));
  return {
    headers: Object.fromEntries(headersOf(root)),
    caching: { chunks: cacheOf(locations.find(({ path: place }) => place === "chunks")), others: cacheOf(root) },
    anyOrigin: locations.flatMap((location) =>
      headersOf(location).some(([name, value]) => name === "Access-Control-Allow-Origin" && value === "*")
        ? [String(location["path"])]
        : [],
    ),
    types: Object.fromEntries(
      list(at(root, "system.webServer", "staticContent", "mimeMap")).map(({ fileExtension, mimeType }) => [
        String(fileExtension),
        String(mimeType),
      ]),
    ),
  };
}

function nginx(): Settings {
  const text = committed("nginx.conf");
  const map = (variable: string): [pattern: string, value: string][] => {
    const body = new RegExp(`map \\$uri \\$${variable} \\{([^}]*)\\}`).exec(text)?.[1] ?? "";
    return [...body.matchAll(/^\s*("~[^"]*"|default)\s+"([^"]*)";$/gm)].map(([, pattern = "", value = ""]) => [
      pattern.replace(/^"~(.*)"$/, "$1"),
      value,
    ]);
  };
  const lookUp = (variable: string, uri: string): string => {
    const entries = map(variable);
    const found = entries.find(([pattern]) => pattern !== "default" && new RegExp(pattern).test(uri));
    return found?.[1] ?? entries.find(([pattern]) => pattern === "default")?.[1] ?? "";
  };
  const sent = [...text.matchAll(/^ {2}add_header (\S+) (?:"([^"]*)" always|\$(\w+));$/gm)];
  const variables = Object.fromEntries(
    sent.flatMap(([, name = "", , variable]) => (variable ? [[name, variable]] : [])),
  );
  const caching = (uri: string): string => lookUp(String(variables["Cache-Control"]), uri);
  const charset = /charset (\S+);/.exec(text)?.[1];
  const withCharset = ["text/html", ...(/charset_types ([^;]*);/.exec(text)?.[1]?.split(" ") ?? [])];
  const types = [...(/types \{([^}]*)\}/.exec(text)?.[1] ?? "").matchAll(/(\S+)\s+(\w+);/g)];
  // Headers set further in would take the place of these, not join them.
  expect(text.match(/add_header/g)).toHaveLength(sent.length);
  const files = filesOf(BUILT);
  for (const file of files) {
    const kept = file.startsWith("chunks/") ? KEPT_FOR_GOOD : REVALIDATED;
    for (const base of ["", "/excel/fellesark"]) expect([file, caching(`${base}/${file}`)]).toEqual([file, kept]);
  }
  return {
    headers: Object.fromEntries(sent.flatMap(([, name = "", value]) => (value === undefined ? [] : [[name, value]]))),
    caching: { chunks: caching("/chunks/pane.2360df74.js"), others: caching("/taskpane.html") },
    anyOrigin: files.filter((file) => lookUp(String(variables["Access-Control-Allow-Origin"]), `/${file}`) === "*"),
    types: Object.fromEntries(
      types.map(([, type = "", extension = ""]) => [
        `.${extension}`,
        withCharset.includes(type) ? `${type}; charset=${charset ?? ""}` : type,
      ]),
    ),
  };
}

describe.each([
  ["Azure Static Web Apps", azure],
  ["IIS", iis],
  ["nginx", nginx],
])("%s", (_, read) => {
  it("sends the policy and the other headers, as they are in the one source", () => {
    expect(read().headers).toEqual(HEADERS);
  });

  it("has chunks kept for good and all else asked about", () => {
    expect(read().caching).toEqual({ chunks: KEPT_FOR_GOOD, others: REVALIDATED });
  });

  it("lets Excel on the web read the metadata, and nothing else be read from elsewhere", () => {
    expect([...read().anyOrigin].sort()).toEqual([...METADATA_FILES].sort());
  });

  it("knows the type of every file that is built", () => {
    expect(read().types).toEqual(MEDIA_TYPES);
    for (const file of filesOf(BUILT)) expect(MEDIA_TYPES).toHaveProperty([path.extname(file)]);
  });
});

describe("chunks", () => {
  it("are the scripts whose names change with their content, and no others", () => {
    const hashed = /\.[0-9a-f]{6}\.js$/;
    const files = filesOf(BUILT);
    expect(files.filter((file) => file.startsWith("chunks/")).length).toBeGreaterThan(3);
    for (const file of files) expect([file, file.startsWith("chunks/")]).toEqual([file, hashed.test(file)]);
  });

  it("hold no metadata that Excel names", () => {
    for (const file of METADATA_FILES) expect(filesOf(BUILT)).toContain(file);
  });
});
