import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { XMLParser } from "fast-xml-parser";
import { OfficeAddinManifest } from "office-addin-manifest";
import { describe, expect, it } from "vitest";
import { CATALOGUE } from "../../src/functions/catalogue";
import frozen from "../data/functions.frozen.json";
import { ROOT } from "./files";

/** An element: its name, its attributes, its children in their order, and the text in it. */
interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

type Parsed = Readonly<Record<string, unknown>>;

function elementsOf(nodes: readonly Parsed[]): Element[] {
  return nodes.flatMap((node) => {
    const name = Object.keys(node).find((key) => key !== ":@" && key !== "#text" && !key.startsWith("?"));
    if (name === undefined) return [];
    const inside = node[name] as readonly Parsed[];
    const text = inside.map(({ "#text": written }) => (typeof written === "string" ? written : "")).join("");
    const attributes = (node[":@"] ?? {}) as Record<string, string>;
    return [{ name, attributes, children: elementsOf(inside), text: text.trim() }];
  });
}

function parseManifest(xml: string): Element {
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: "",
    parseTagValue: false,
    parseAttributeValue: false,
  });
  const [root, ...others] = elementsOf(parser.parse(xml) as readonly Parsed[]);
  if (root === undefined || others.length > 0) throw new Error("The manifest has one root element");
  return root;
}

function* everyElement(element: Element): Generator<Element> {
  yield element;
  for (const child of element.children) yield* everyElement(child);
}

function attribute(name: string, of: Element): string {
  const value = of.attributes[name];
  if (value === undefined) throw new Error(`${of.name} has no ${name}`);
  return value;
}

const names = (element: Element): string[] => element.children.map(({ name }) => name);

/** A text or address with its translations, by locale; the default's locale is "". */
function valuesOf(element: Element): Map<string, string> {
  const overrides = element.children.filter(({ name }) => name === "Override" || name === "bt:Override");
  return new Map([
    ["", attribute("DefaultValue", element)],
    ...overrides.map((override) => [attribute("Locale", override), attribute("Value", override)] as const),
  ]);
}

/** A manifest and the built folder that its addresses lead into. */
export interface BuiltManifest {
  readonly file: string;
  readonly dist: string;
  /** What the addresses begin with, without a slash at the end. */
  readonly baseUrl: string;
}

/** What must be true of every manifest, whatever it is built for. */
export function manifestContract(title: string, { file, dist, baseUrl }: BuiltManifest): void {
  const MANIFEST = parseManifest(readFileSync(file, "utf8"));

  const all = (name: string, within: Element = MANIFEST): Element[] =>
    [...everyElement(within)].filter((element) => element.name === name);

  function one(name: string, within: Element = MANIFEST): Element {
    const [found, ...others] = all(name, within);
    if (found === undefined || others.length > 0)
      throw new Error(`There is to be one ${name}, not ${others.length + 1}`);
    return found;
  }

  function child(name: string, of: Element = MANIFEST): Element {
    const found = of.children.find((element) => element.name === name);
    if (found === undefined) throw new Error(`${of.name} has no ${name}`);
    return found;
  }

  const RESOURCES = ["bt:Image", "bt:Url", "bt:String"].flatMap((name) => all(name, one("Resources")));
  const resource = (id: string): Element => {
    const [found, ...others] = RESOURCES.filter(({ attributes }) => attributes["id"] === id);
    if (found === undefined || others.length > 0) throw new Error(`${others.length + 1} resources have the id ${id}`);
    return found;
  };
  const urlOf = (resid: string): string => attribute("DefaultValue", resource(resid));

  /** Every address the manifest holds, translations too. */
  const ADDRESSES = [...everyElement(MANIFEST)].flatMap((element) =>
    ["DefaultValue", "Value"].flatMap((name) => {
      const value = element.attributes[name];
      return value !== undefined && /^[a-z]+:\/\//i.test(value) ? [value] : [];
    }),
  );

  const LOCALES = ["", "nb-NO", "nn-NO"];

  /** The built file that an address leads to. */
  const builtAt = (address: string): string => path.join(dist, address.slice(baseUrl.length));

  /** The width and height that a PNG's header states, in the source and as it was copied for the web. */
  function pngSize(address: string): [width: number, height: number] {
    const source = path.join(ROOT, address.slice(baseUrl.length));
    if (!existsSync(source)) throw new Error(`${source} is missing`);
    const png = readFileSync(source);
    expect(readFileSync(builtAt(address)).equals(png)).toBe(true);
    expect(png.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
    expect(png.toString("latin1", 12, 16)).toBe("IHDR");
    return [png.readUInt32BE(16), png.readUInt32BE(20)];
  }

  describe(title, () => {
    it("is read by Office's own library", async () => {
      const info = await OfficeAddinManifest.readManifestFile(file);
      expect(info).toMatchObject({
        id: child("Id").text,
        version: child("Version").text,
        defaultLocale: "en-US",
        hosts: ["Workbook"],
        officeAppType: "TaskPaneApp",
        permissions: "ReadWriteDocument",
        providerName: "Fellesark",
        manifestType: "xml",
      });
    });

    it("has a GUID for its id and a version of four numbers", () => {
      expect(child("Id").text).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i);
      expect(child("Version").text).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
    });

    it("has its elements in the order that the schema has", () => {
      const order = [
        "Id",
        "AlternateId",
        "Version",
        "ProviderName",
        "DefaultLocale",
        "DisplayName",
        "Description",
        "IconUrl",
        "HighResolutionIconUrl",
        "SupportUrl",
        "AppDomains",
        "Hosts",
        "Requirements",
        "DefaultSettings",
        "Permissions",
        "VersionOverrides",
        "ExtendedOverrides",
      ];
      expect(names(MANIFEST)).toEqual(order.filter((name) => names(MANIFEST).includes(name)));
      const overrides = child("VersionOverrides");
      expect(names(overrides)).toEqual(["Hosts", "Resources"]);
      const host = child("Host", child("Hosts", overrides));
      expect(names(host)).toEqual(["Runtimes", "AllFormFactors", "DesktopFormFactor"]);
      expect(names(child("DesktopFormFactor", host))).toEqual(["GetStarted", "FunctionFile", "ExtensionPoint"]);
      const functions = child("ExtensionPoint", child("AllFormFactors", host));
      expect(attribute("xsi:type", functions)).toBe("CustomFunctions");
      expect(names(functions)).toEqual(["Script", "Page", "Metadata", "Namespace"]);
      expect(names(one("Group"))).toEqual(["Label", "Icon", "Control"]);
      expect(names(one("Control"))).toEqual(["Label", "Supertip", "Icon", "Action"]);
      expect(names(one("Action"))).toEqual(["TaskpaneId", "SourceLocation"]);
      expect(names(one("Supertip"))).toEqual(["Title", "Description"]);
      expect(names(one("GetStarted"))).toEqual(["Title", "Description", "LearnMoreUrl"]);
      expect(names(child("Resources", overrides))).toEqual([
        "bt:Images",
        "bt:Urls",
        "bt:ShortStrings",
        "bt:LongStrings",
      ]);
    });

    it("names resources that are there, once, and short, and no others", () => {
      const resids = [...everyElement(MANIFEST)].flatMap(({ attributes }) => attributes["resid"] ?? []);
      const ids = RESOURCES.map((element) => attribute("id", element));
      expect(new Set(ids).size).toBe(ids.length);
      expect([...new Set(resids)].sort()).toEqual([...ids].sort());
      for (const id of ids) expect([id, id.length <= 32]).toEqual([id, true]);
    });

    it("names each kind of resource where that kind belongs", () => {
      const kinds: Readonly<Record<string, readonly string[]>> = {
        "bt:Image": ["bt:Image"],
        "bt:Url": ["SourceLocation", "Runtime", "FunctionFile", "LearnMoreUrl"],
        "bt:String": ["Label", "Title", "Description", "Namespace"],
      };
      for (const element of everyElement(MANIFEST)) {
        const { resid } = element.attributes;
        if (resid !== undefined) expect(kinds[resource(resid).name]).toContain(element.name);
      }
    });

    it("keeps its texts as short as Office shows them", () => {
      const lengths = (element: Element): number[] => [...valuesOf(element).values()].map((text) => text.length);
      for (const length of lengths(child("DisplayName"))) expect(length).toBeLessThanOrEqual(125);
      for (const length of lengths(child("Description"))) expect(length).toBeLessThanOrEqual(250);
      for (const text of one("bt:ShortStrings").children) {
        for (const length of lengths(text)) expect(length).toBeLessThanOrEqual(125);
      }
      for (const text of one("bt:LongStrings").children) {
        for (const length of lengths(text)) expect(length).toBeLessThanOrEqual(250);
      }
      expect(child("ProviderName").text.length).toBeLessThanOrEqual(125);
    });

    it("has every text in three languages, and no translation into the language it has already", () => {
      expect(child("DefaultLocale").text).toBe("en-US");
      for (const text of [child("DisplayName"), child("Description"), ...all("bt:String", one("Resources"))]) {
        const values = valuesOf(text);
        expect([attribute("DefaultValue", text), [...values.keys()]]).toEqual([
          attribute("DefaultValue", text),
          LOCALES,
        ]);
        for (const value of values.values()) expect(value.trim()).not.toBe("");
      }
    });

    it("leads each reader to help and function descriptions in their own language, and all to one script and page", () => {
      const localised = [child("SupportUrl"), resource("Functions.Metadata.Url"), resource("GetStarted.LearnMoreUrl")];
      for (const address of localised) {
        const values = valuesOf(address);
        expect([...values.keys()]).toEqual(LOCALES);
        expect(new Set(values.values()).size).toBe(3);
      }
      for (const url of RESOURCES.filter(({ name }) => name !== "bt:String")) {
        if (!localised.includes(url)) expect([...valuesOf(url).keys()]).toEqual([""]);
      }
    });

    it("writes overrides as Office reads them: bt:Override among resources, Override elsewhere", () => {
      for (const element of RESOURCES) expect(names(element).filter((name) => name !== "bt:Override")).toEqual([]);
      for (const element of [child("DisplayName"), child("Description"), child("SupportUrl")]) {
        expect(names(element).filter((name) => name !== "Override")).toEqual([]);
      }
    });

    it("has https addresses of at most 2048 characters, all below one base", () => {
      expect(ADDRESSES.length).toBeGreaterThan(15);
      for (const address of ADDRESSES) {
        expect(address.length).toBeLessThanOrEqual(2048);
        expect(new URL(address).protocol).toBe("https:");
      }
      expect(ADDRESSES.filter((address) => !address.startsWith(`${baseUrl}/`))).toEqual([]);
    });

    it("leads to nothing that is not built", () => {
      for (const address of ADDRESSES) expect([address, existsSync(builtAt(address))]).toEqual([address, true]);
    });

    it("keeps functions and pane in one runtime that lives as long as the document", () => {
      const runtime = one("Runtime");
      expect(attribute("lifetime", runtime)).toBe("long");
      const resid = attribute("resid", runtime);
      expect(attribute("resid", child("SourceLocation", one("Page")))).toBe(resid);
      expect(attribute("resid", one("FunctionFile"))).toBe(resid);
      expect(attribute("resid", child("SourceLocation", one("Action")))).toBe(resid);
      expect(urlOf(resid)).toBe(attribute("DefaultValue", child("SourceLocation", child("DefaultSettings"))));
    });

    it("asks for SharedRuntime 1.1, CustomFunctionsRuntime 1.3 and ExcelApi 1.14: Excel 2021 has them all", () => {
      const sets = all("Set").map(({ attributes }) => [attributes["Name"], attributes["MinVersion"]]);
      expect(sets).toEqual([
        ["SharedRuntime", "1.1"],
        ["CustomFunctionsRuntime", "1.3"],
        ["ExcelApi", "1.14"],
      ]);
    });

    it("has one button, which shows the pane, and runs in Excel only", () => {
      expect(attribute("xsi:type", one("Control"))).toBe("Button");
      expect(attribute("xsi:type", one("Action"))).toBe("ShowTaskpane");
      const hosts = all("Host").map(({ attributes }) => attributes["Name"] ?? attributes["xsi:type"]);
      expect(hosts).toEqual(["Workbook", "Workbook"]);
    });

    it("names the functions FELLES in every language", () => {
      const namespace = resource(attribute("resid", one("Namespace")));
      expect(new Set(valuesOf(namespace).values())).toEqual(new Set([frozen.namespace]));
      expect(frozen.namespace).toBe("FELLES");
      expect(frozen.namespace).toMatch(/^[A-Z]+$/);
      const longest = Math.max(...CATALOGUE.map(({ id }) => `${frozen.namespace}.${id}`.length));
      expect(longest).toBeLessThanOrEqual(128);
    });

    it("asks for no more than it needs, and opens no other domain", () => {
      expect(child("Permissions").text).toBe("ReadWriteDocument");
      expect(names(MANIFEST)).not.toContain("AppDomains");
    });

    it("declares no other add-in as its equal: that breaks formulas in shared files", () => {
      expect(all("EquivalentAddins")).toEqual([]);
    });

    describe("icons", () => {
      it.each([
        ["IconUrl", 32],
        ["HighResolutionIconUrl", 64],
      ])("%s is %d pixels square", (name, size) => {
        expect(pngSize(attribute("DefaultValue", child(name)))).toEqual([size, size]);
      });

      it("are each as large as they say, on the ribbon and on the button, in every size that Office must have", () => {
        const icons = all("Icon");
        expect(icons).toHaveLength(2);
        for (const icon of icons) {
          const sizes = icon.children.map((image) => Number(attribute("size", image)));
          expect(sizes).toEqual(expect.arrayContaining([16, 32, 80]));
          expect([...sizes].sort((a, b) => a - b)).toEqual(sizes);
          for (const image of icon.children) {
            const size = Number(attribute("size", image));
            expect(pngSize(urlOf(attribute("resid", image)))).toEqual([size, size]);
          }
        }
      });
    });
  });
}
