import { describe, expect, it } from "vitest";
import frozen from "../data/functions.frozen.json";
import { CATALOGUE } from "../../src/functions/catalogue";
import { isBuilt, readBuilt } from "./files";

interface Metadata {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly helpUrl: string;
    readonly options?: unknown;
    readonly parameters: readonly {
      readonly name: string;
      readonly description: string;
      readonly type: string;
      readonly dimensionality: string;
      readonly optional?: boolean;
    }[];
    readonly result: { readonly type: string; readonly dimensionality: string };
  }[];
}

const FILES = { en: "functions.json", nb: "functions.nb-NO.json", nn: "functions.nn-NO.json" } as const;
type Language = keyof typeof FILES;
const LANGUAGES = Object.keys(FILES) as Language[];

function metadataIn(language: Language): Metadata {
  return JSON.parse(readBuilt(FILES[language]).toString("utf8")) as Metadata;
}

/** What must be the same whatever the language: all but the words. */
function withoutWords({ functions }: Metadata): unknown {
  return functions.map(({ id, name, parameters, result, options }) => ({
    id,
    name,
    parameters: parameters.map(({ type, dimensionality, optional }) => ({ type, dimensionality, optional })),
    result,
    options,
  }));
}

/**
 * Formulas in workbooks out there rely on this. Where it fails, do not change the file to match: functions, and optional
 * parameters at the end, may be added, in the code and then in the file; nothing may be renamed, moved or taken away.
 */
describe("the functions are frozen:", () => {
  it("ids, parameters in their order, shapes, and which may be left out", () => {
    const functions = CATALOGUE.map(({ id, parameters, result }) => ({
      id,
      parameters: parameters.map(({ name, shape, isOptional }) => ({ name, shape, optional: isOptional })),
      result,
    }));
    expect(functions).toStrictEqual(frozen.functions);
  });

  it("as they are built, in every language", () => {
    for (const language of LANGUAGES) {
      const built = metadataIn(language).functions.map(({ id, parameters, result }) => ({
        id,
        parameters: parameters.map(({ dimensionality, optional }) => ({
          shape: dimensionality,
          optional: optional === true,
        })),
        result: result.dimensionality,
      }));
      const expected = frozen.functions.map(({ id, parameters, result }) => ({
        id,
        parameters: parameters.map(({ shape, optional }) => ({ shape, optional })),
        result,
      }));
      expect(built).toStrictEqual(expected);
    }
  });
});

describe("the metadata", () => {
  it("is the same in three languages but for the words", () => {
    const english = withoutWords(metadataIn("en"));
    expect(withoutWords(metadataIn("nb"))).toStrictEqual(english);
    expect(withoutWords(metadataIn("nn"))).toStrictEqual(english);
  });

  it.each(LANGUAGES)("lets errors among the arguments reach the functions, in %s", (language) => {
    expect(metadataIn(language).allowErrorForDataTypeAny).toBe(true);
    for (const { parameters, result } of metadataIn(language).functions) {
      expect(new Set([...parameters.map(({ type }) => type), result.type])).toEqual(new Set(["any"]));
    }
  });

  it.each(LANGUAGES)("asks for nothing that would make a function volatile, streaming or slow, in %s", (language) => {
    for (const { options } of metadataIn(language).functions) expect(options).toBeUndefined();
  });

  it.each(LANGUAGES)("names its functions in ASCII, the same as their ids, like no cell, in %s", (language) => {
    for (const { id, name } of metadataIn(language).functions) {
      expect(name).toBe(id);
      expect(id).toMatch(/^[A-Z][A-Z0-9.]{2,127}$/);
      expect(id).not.toMatch(/^[A-Z]{1,3}[0-9]+$/); // A1 to XFD1048576
      expect(id).not.toMatch(/^R[0-9]*C[0-9]*$/); // R1C1
    }
    const ids = metadataIn(language).functions.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(LANGUAGES)("says what every function and parameter is, in %s", (language) => {
    for (const { description, parameters } of metadataIn(language).functions) {
      for (const text of [description, ...parameters.flatMap((one) => [one.name, one.description])]) {
        expect(text.trim()).not.toBe("");
      }
      const names = parameters.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      for (const name of names) expect(name).toMatch(/^[\p{L}_]+$/u);
    }
  });

  it("is translated: no description is the same in two languages", () => {
    const [english, bokmal, nynorsk] = (["en", "nb", "nn"] as const).map((language) =>
      metadataIn(language).functions.map(({ description }) => description),
    );
    for (const [index, text] of (english ?? []).entries()) {
      expect(new Set([text, bokmal?.[index], nynorsk?.[index]]).size).toBe(3);
    }
  });

  it.each(LANGUAGES)("has a help page in its own language for each function, in %s", (language) => {
    for (const { id, helpUrl } of metadataIn(language).functions) {
      const { protocol, pathname } = new URL(helpUrl);
      expect(protocol).toBe("https:");
      expect(pathname).toBe(`/help/${language}/${id.toLowerCase()}.html`);
      expect(isBuilt(pathname.slice(1))).toBe(true);
      const page = readBuilt(pathname.slice(1)).toString("utf8");
      expect(page).toContain(`<html lang="${language}">`);
      expect(page).toContain(`FELLES.${id}`);
    }
    expect(isBuilt(`help/${language}/index.html`)).toBe(true);
    expect(isBuilt("help/help.css")).toBe(true);
  });

  it("comes from one place: all help and all metadata have one origin", () => {
    const origins = LANGUAGES.flatMap((language) =>
      metadataIn(language).functions.map(({ helpUrl }) => new URL(helpUrl).origin),
    );
    expect(new Set(origins).size).toBe(1);
  });
});
