import type { Functions, Parameters as ParameterNames } from "../locales/compiled/keys";
import type { Language } from "../locales/language";
import type { FunctionDeclaration, Shape } from "./declaration";

/** What Excel is told of the functions, in one language: the schema of custom-functions metadata. */
export interface FunctionsMetadata {
  /** Errors among the arguments reach the function, which answers for them in their place. */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly type: "any";
    readonly dimensionality: Shape;
    readonly optional?: true;
  }[];
  readonly result: { readonly type: "any"; readonly dimensionality: Shape };
}

/** The words of the metadata in one language. */
export interface MetadataWords {
  readonly functions: Functions;
  readonly parameters: ParameterNames;
}

/**
 * The metadata of all functions. Names are the same in every language, since a translated name is `#NAME?` in another
 * language's Excel; what a function does and what its parameters are called is translated.
 * @param baseUrl where the add-in is served from, without a slash at the end
 */
export function functionsMetadata(
  catalogue: readonly FunctionDeclaration[],
  words: MetadataWords,
  baseUrl: string,
  language: Language,
): FunctionsMetadata {
  return {
    allowErrorForDataTypeAny: true,
    functions: catalogue.map(({ id, parameters, result }) => ({
      id,
      name: id,
      description: descriptionOf(words.functions, id, "description"),
      helpUrl: `${baseUrl}/help/${language}/${id.toLowerCase()}.html`,
      parameters: parameters.map(({ name, shape, isOptional }) => ({
        name: words.parameters[name](),
        description: descriptionOf(words.functions, id, name),
        type: "any" as const,
        dimensionality: shape,
        ...(isOptional ? { optional: true as const } : {}),
      })),
      result: { type: "any" as const, dimensionality: result },
    })),
  };
}

/** @throws where the catalogue lacks the text, which stops the build */
export function descriptionOf(functions: Functions, id: string, part: string): string {
  const key = `${id}.${part}`;
  const texts: Readonly<Record<string, () => string>> = { ...functions };
  const text = texts[key];
  if (text === undefined) throw new Error(`The catalogue has no text for functions["${key}"]`);
  return text();
}
