import { readFileSync } from "node:fs";
import path from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { SAMPLES } from "../../scripts/samples/samples";
import { sampleWorkbook } from "../../scripts/samples/sampleWorkbook";
import { workbookBytes } from "../../scripts/samples/xlsx/workbookBytes";
import { faultsOf } from "../samples/package/faults";
import { type Parts, partsOf, rootOf } from "../samples/package/workbookFile";
import { childAt } from "../samples/package/xmlElement";
import { at, storedWorkbook } from "../samples/storedWorkbook";

const folder = path.join(import.meta.dirname, "..", "..", "samples");

function savedBytes(file: string): Uint8Array {
  return new Uint8Array(readFileSync(path.join(folder, file)));
}

const IS_EXAMPLE = /^(?:Døme|Eksempel|Example)\b/;

afterEach(() => {
  vi.unstubAllEnvs();
});

describe.each(SAMPLES)("samples/$file", (sample) => {
  it("is what `npm run samples` builds, byte for byte, wherever that is done", () => {
    const saved = savedBytes(sample.file);
    for (const zone of ["Pacific/Auckland", "America/Los_Angeles", "Europe/Oslo"]) {
      vi.stubEnv("TZ", zone);
      expect(Buffer.compare(workbookBytes(sampleWorkbook(sample)), saved), zone).toBe(0);
    }
  });

  it("opens in Excel without repair, `@`, `#NAME?` or a recalculation", () => {
    expect(faultsOf(partsOf(savedBytes(sample.file)))).toEqual([]);
  });

  it("is made by nobody in particular", () => {
    const parts = partsOf(savedBytes(sample.file));
    const core = rootOf(parts, "docProps/core.xml");
    expect(childAt(core, "dc:creator")?.text).toBe("Fellesark");
    expect(core?.children.map(({ name }) => name)).not.toContain("cp:lastModifiedBy");
    expect(rootOf(parts, "docProps/app.xml")?.children.map(({ name }) => name)).toEqual(["Application"]);
  });

  it("says that it is an example at the top of every sheet", () => {
    const { names, sheet } = storedWorkbook(sample.file);
    for (const name of names) expect([name, at(sheet(name), "A2")]).toEqual([name, expect.stringMatching(IS_EXAMPLE)]);
  });
});

/** A file in which one thing has been broken. */
interface Damage {
  readonly what: string;
  readonly part: string;
  readonly from: string | RegExp;
  readonly to: string;
  readonly fault: RegExp;
}

const MEMBERS = "xl/worksheets/sheet1.xml";
const AGENDA = "xl/worksheets/sheet3.xml";
const BOOK = "xl/workbook.xml";
const STYLES = "xl/styles.xml";
const STRINGS = "xl/sharedStrings.xml";
const METADATA = "xl/metadata.xml";
const TABLE = "xl/tables/table1.xml";
const TYPES = "[Content_Types].xml";
const RELATIONS = "xl/_rels/workbook.xml.rels";

/** Each is one that Excel repairs, shows as `@` or `#NAME?`, or takes for a reason to recalculate. */
const DAMAGES: readonly Damage[] = [
  { what: "an element left open", part: MEMBERS, from: "</sheetData>", to: "", fault: /not well-formed/ },
  { what: "a bare ampersand", part: STRINGS, from: "Nr</t>", to: "Nr & Namn</t>", fault: /not well-formed/ },
  {
    what: "an attribute given twice",
    part: MEMBERS,
    from: 'ref="A1:',
    to: 'ref="A1" ref="A1:',
    fault: /not well-formed/,
  },
  {
    what: "elements in the wrong order",
    part: MEMBERS,
    from: /(<mergeCells.*<\/mergeCells>)(<pageMargins[^>]*>)/,
    to: "$2$1",
    fault: /too late/,
  },
  {
    what: "an element nobody knows",
    part: MEMBERS,
    from: "<pageMargins",
    to: "<smartTags/><pageMargins",
    fault: /not known here/,
  },
  {
    what: "an attribute nobody knows",
    part: MEMBERS,
    from: "<dimension",
    to: '<dimension x="1"',
    fault: /not known here/,
  },
  {
    what: "a wrong count",
    part: MEMBERS,
    from: /<mergeCells count="\d+"/,
    to: '<mergeCells count="1"',
    fault: /count="1"/,
  },
  { what: "no column widths to speak of", part: MEMBERS, from: 'width="', to: 'width="-', fault: /columns/ },
  { what: "a cell twice", part: MEMBERS, from: 'r="B9"', to: 'r="A9"', fault: /not in order/ },
  { what: "a cell in another row", part: MEMBERS, from: 'r="K9"', to: 'r="K10"', fault: /of another row/ },
  { what: "rows out of order", part: MEMBERS, from: '<row r="9"', to: '<row r="8"', fault: /rows are not in order/ },
  {
    what: "a dimension that is too small",
    part: MEMBERS,
    from: /<dimension ref="[^"]*"/,
    to: '<dimension ref="A1:B2"',
    fault: /dimension/,
  },
  { what: "a style that is not there", part: MEMBERS, from: /s="\d+" cm="1"/, to: 's="99" cm="1"', fault: /style 99/ },
  {
    what: "a shared text that is not there",
    part: MEMBERS,
    from: /t="s"><v>0<\/v>/,
    to: 't="s"><v>9999</v>',
    fault: /text 9999/,
  },
  { what: "a stored error", part: AGENDA, from: "<v>vedteke</v>", to: "<v>#NAME?</v>", fault: /stored #NAME\?/ },
  { what: "an error by its type", part: AGENDA, from: 't="str"', to: 't="e"', fault: /not of its form/ },
  {
    what: "a formula without its value",
    part: AGENDA,
    from: "<v>vedteke</v>",
    to: "",
    fault: /without its value|type without a value/,
  },
  {
    what: "a date as text",
    part: "xl/worksheets/sheet5.xml",
    from: "<v>44256</v>",
    to: "<v>1.3.2021</v>",
    fault: /no number/,
  },
  { what: "no mark of a dynamic array on the fees", part: MEMBERS, from: ' cm="1"', to: "", fault: /not dynamic/ },
  { what: "no mark of a dynamic array on a decision", part: AGENDA, from: ' cm="1"', to: "", fault: /not dynamic/ },
  {
    what: "a plain formula with a custom function",
    part: AGENDA,
    from: / cm="1"(><f) t="array" ref="[^"]*"/,
    to: "$1",
    fault: /outside a dynamic array/,
  },
  { what: "metadata that is not there", part: MEMBERS, from: 'cm="1"', to: 'cm="2"', fault: /metadata 2/ },
  {
    what: "a spill that ends too late",
    part: MEMBERS,
    from: /ref="H8:H50"/,
    to: 'ref="H8:H51"',
    fault: /cells without a value/,
  },
  {
    what: "a spill that begins elsewhere",
    part: MEMBERS,
    from: /ref="H8:H50"/,
    to: 'ref="H9:H50"',
    fault: /not where its array begins/,
  },
  {
    what: "a formula in the way of a spill",
    part: MEMBERS,
    from: /(r="H9" s="\d+">)/,
    to: "$1<f>SUM(D9)</f>",
    fault: /in its way/,
  },
  { what: "a spill into the table", part: MEMBERS, from: 'ref="H8:H50"', to: 'ref="F8:H50"', fault: /stands in it/ },
  {
    what: "a function by the name that is typed",
    part: MEMBERS,
    from: "_xldudf_FELLES_BASEPLUS",
    to: "FELLES.BASEPLUS",
    fault: /not the stored name/,
  },
  {
    what: "a damaged name of a function",
    part: MEMBERS,
    from: "_xldudf_FELLES",
    to: "[2]!_xldudf_FELLES",
    fault: /a link/,
  },
  {
    what: "an implicit intersection",
    part: AGENDA,
    from: "_xldudf_FELLES_DECISION",
    to: "@_xldudf_FELLES_DECISION",
    fault: /an @/,
  },
  { what: "a formula with its =", part: MEMBERS, from: "<f>SUM", to: "<f>=SUM", fault: /with its =/ },
  { what: "a bracket too few", part: MEMBERS, from: "SUM(H8:H50)", to: "SUM(H8:H50", fault: /brackets/ },
  { what: "a sheet that is not there", part: MEMBERS, from: "'Vedtekter'!", to: "'Bylaws'!", fault: /no sheet Bylaws/ },
  { what: "merged cells that overlap", part: MEMBERS, from: "A2:", to: "A1:", fault: /overlap/ },
  {
    what: "frozen rows that end elsewhere",
    part: MEMBERS,
    from: 'topLeftCell="A8"',
    to: 'topLeftCell="A2"',
    fault: /frozen/,
  },
  {
    what: "a column named otherwise than its heading",
    part: TABLE,
    from: 'name="Namn"',
    to: 'name="Name"',
    fault: /what its headings say/,
  },
  {
    what: "two columns of one name",
    part: TABLE,
    from: 'name="Namn"',
    to: 'name="Nr"',
    fault: /two columns are called/,
  },
  {
    what: "a table wider than its columns",
    part: TABLE,
    from: /ref="A7:F50"/g,
    to: 'ref="A7:G50"',
    fault: /as wide as its columns/,
  },
  {
    what: "a filter on a part of a table",
    part: TABLE,
    from: '<autoFilter ref="A7:F50"',
    to: '<autoFilter ref="A7:E50"',
    fault: /filter/,
  },
  {
    what: "a name with a space",
    part: TABLE,
    from: 'displayName="Medlemmer"',
    to: 'displayName="Alle medlemmer"',
    fault: /not of its form/,
  },
  { what: "a missing part", part: TYPES, from: "/xl/styles.xml", to: "/xl/style.xml", fault: /style\.xml/ },
  {
    what: "a part of the wrong type",
    part: TYPES,
    from: "spreadsheetml.table+xml",
    to: "spreadsheetml.styles+xml",
    fault: /is not what/,
  },
  { what: "a relation to nothing", part: RELATIONS, from: "metadata.xml", to: "meta.xml", fault: /not there/ },
  { what: "two relations of one id", part: RELATIONS, from: 'Id="rId2"', to: 'Id="rId1"', fault: /two relations/ },
  {
    what: "a link to another workbook",
    part: RELATIONS,
    from: /relationships\/styles"/,
    to: 'relationships/externalLink"',
    fault: /no use for/,
  },
  {
    what: "an address outside the file",
    part: RELATIONS,
    from: "styles.xml",
    to: "file:///styles.xml",
    fault: /outside the file/,
  },
  { what: "two sheets of one name", part: BOOK, from: 'name="Saker"', to: 'name="STYRE"', fault: /two sheets/ },
  { what: "an old calculation engine", part: BOOK, from: /calcId="\d+"/, to: 'calcId="171027"', fault: /recalculate/ },
  {
    what: "a demand to recalculate",
    part: BOOK,
    from: "<calcPr",
    to: '<calcPr fullCalcOnLoad="1"',
    fault: /fullCalcOnLoad/,
  },
  {
    what: "a name for a sheet that is not there",
    part: BOOK,
    from: 'localSheetId="4"',
    to: 'localSheetId="9"',
    fault: /means nothing/,
  },
  { what: "texts not counted", part: STRINGS, from: /count="\d+"/, to: 'count="1"', fault: /not counted/ },
  {
    what: "unique texts not counted",
    part: STRINGS,
    from: /uniqueCount="\d+"/,
    to: 'uniqueCount="1"',
    fault: /as many as they say/,
  },
  { what: "a text shared twice", part: STRINGS, from: "<t>Namn</t>", to: "<t>Nr</t>", fault: /shared twice/ },
  { what: "a font that is not there", part: STYLES, from: /fontId="1"/, to: 'fontId="9"', fault: /fontId/ },
  {
    what: "a number format that is not there",
    part: STYLES,
    from: 'numFmt numFmtId="164"',
    to: 'numFmt numFmtId="165"',
    fault: /number format/,
  },
  { what: "fills that are not Excel's own", part: STYLES, from: "gray125", to: "none", fault: /first two fills/ },
  { what: "an array that is not dynamic", part: METADATA, from: 'fDynamic="1"', to: 'fDynamic="0"', fault: /dynamic/ },
  { what: "metadata of no type", part: METADATA, from: '<rc t="1"', to: '<rc t="2"', fault: /dynamic/ },
  {
    what: "metadata not counted",
    part: METADATA,
    from: '<cellMetadata count="1"',
    to: '<cellMetadata count="2"',
    fault: /count="2"/,
  },
];

describe("the contract", () => {
  const sound = partsOf(savedBytes("digi-vestland.xlsx"));

  it.each(DAMAGES)("finds $what", ({ part, from, to, fault }) => {
    const damaged = damage(sound, part, from, to);
    expect(faultsOf(damaged).filter((found) => fault.test(found))).not.toEqual([]);
  });

  it("finds a part that nothing refers to", () => {
    const withMacro = new Map([...sound, ["xl/vbaProject.bin", "<x/>"]]);
    expect(faultsOf(withMacro)).toEqual(expect.arrayContaining(["nothing refers to xl/vbaProject.bin"]));
  });
});

function damage(parts: Parts, part: string, from: string | RegExp, to: string): Parts {
  const xml = parts.get(part) ?? "";
  const changed = xml.replace(from, to);
  if (changed === xml) throw new Error(`Nothing to damage in ${part}: ${String(from)}`);
  return new Map([...parts, [part, changed]]);
}
