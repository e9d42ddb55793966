import { isArray, isObject, parseJson, type Json, type JsonObject } from "../host/wire/json";

export type ParameterType = "any" | "number" | "string" | "boolean";

export interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly isMatrix: boolean;
  readonly type: ParameterType;
  readonly isOptional: boolean;
}

/** A custom function as its metadata describes it. */
export interface FunctionMetadata {
  readonly id: string;
  /** What it is called in cells, without the namespace. */
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly Parameter[];
  readonly returnsMatrix: boolean;
  readonly isStreaming: boolean;
  readonly isCancelable: boolean;
}

/** The functions of an add-in, in one language. */
export interface FunctionCatalogue {
  readonly namespace: string;
  readonly functions: readonly FunctionMetadata[];
  /** Whether error values among the arguments reach a function whose parameter has the type `any`. */
  readonly errorsReachFunctions: boolean;
}

const TYPES: readonly ParameterType[] = ["any", "number", "string", "boolean"];

function textOf(value: Json | undefined): string {
  return typeof value === "string" ? value : "";
}

function isMatrix(value: Json | undefined): boolean {
  return isObject(value) && value["dimensionality"] === "matrix";
}

function readParameter(value: Json): Parameter {
  const given: JsonObject = isObject(value) ? value : {};
  return {
    name: textOf(given["name"]),
    description: textOf(given["description"]),
    isMatrix: isMatrix(given),
    type: TYPES.find((type) => type === given["type"]) ?? "any",
    isOptional: given["optional"] === true,
  };
}

function readFunction(value: Json): FunctionMetadata | null {
  if (!isObject(value) || typeof value["id"] !== "string") return null;
  const options: JsonObject = isObject(value["options"]) ? value["options"] : {};
  return {
    id: value["id"],
    name: textOf(value["name"]) || value["id"],
    description: textOf(value["description"]),
    parameters: isArray(value["parameters"]) ? value["parameters"].map(readParameter) : [],
    returnsMatrix: isMatrix(value["result"]),
    isStreaming: options["stream"] === true,
    isCancelable: options["cancelable"] === true,
  };
}

/** Reads a metadata file's text; null when it is no custom-function metadata. */
export function readCatalogue(text: string, namespace: string): FunctionCatalogue | null {
  const json = parseJson(text);
  if (!isObject(json) || !isArray(json["functions"])) return null;
  return {
    namespace,
    functions: json["functions"].map(readFunction).filter((found) => found !== null),
    errorsReachFunctions: json["allowErrorForDataTypeAny"] === true,
  };
}

/** What a function is called in a formula: `FELLES.BASEPLUS`, in upper case. */
export function qualifiedName(catalogue: FunctionCatalogue, { name }: FunctionMetadata): string {
  return `${catalogue.namespace}.${name}`.toUpperCase();
}
