import { BooleanNumber, type Injector, type Nullable } from "@univerjs/core";
import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  FunctionType,
  IFunctionService,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import type { ArgumentCell, CustomFunctions, FunctionArgument } from "../functions/customFunctions";
import { qualifiedName, type FunctionCatalogue, type FunctionMetadata } from "../functions/metadata";
import type { ResultCell } from "../host/wire/customFunctions";

const ERRORS: ReadonlyMap<string, ErrorType> = new Map(Object.values(ErrorType).map((type) => [type, type]));

function argumentCell(value: Nullable<BaseValueObject>): ArgumentCell {
  if (!value || value.isNull()) return null;
  if (value.isError()) return { error: String(value.getValue()) };
  const plain = value.getValue();
  return value.isBoolean() ? Boolean(plain) : plain;
}

function readArgument(value: BaseValueObject): FunctionArgument {
  if (!(value instanceof ArrayValueObject)) return { kind: "cell", cell: argumentCell(value) };
  const array = value;
  const rows = Array.from({ length: array.getRowCount() }, (_row, r) =>
    Array.from({ length: array.getColumnCount() }, (_column, c) => argumentCell(array.get(r, c))),
  );
  return { kind: "cells", rows };
}

function errorObject(code: string): ErrorValueObject {
  return ErrorValueObject.create(ERRORS.get(code) ?? ErrorType.VALUE);
}

// A blank result shows as 0, as it does in Excel.
function resultObject(cell: ResultCell): BaseValueObject {
  if (cell === null) return NumberValueObject.create(0);
  switch (typeof cell) {
    case "number":
      return NumberValueObject.create(cell);
    case "string":
      return StringValueObject.create(cell);
    case "boolean":
      return BooleanValueObject.create(cell);
    default:
      return errorObject(cell.error);
  }
}

/** A custom function as Univer calls it: asked again once the add-in has answered. */
class AddinFunction extends BaseFunction {
  readonly #metadata: FunctionMetadata;
  readonly #functions: () => CustomFunctions | null;

  constructor(name: string, metadata: FunctionMetadata, functions: () => CustomFunctions | null) {
    super(name);
    this.#metadata = metadata;
    this.#functions = functions;
    // The number of arguments is checked where it can be told what is wrong.
    this.minParams = -1;
    this.maxParams = -1;
  }

  override calculate(...args: BaseValueObject[]): BaseValueObject {
    const functions = this.#functions();
    if (!functions) return ErrorValueObject.create(ErrorType.CONNECT);
    const cell = { sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
    const answer = functions.evaluate(this.#metadata, cell, args.map(readArgument));
    if (answer === "pending") return ErrorValueObject.create(ErrorType.CONNECT);
    const [first] = answer;
    if (answer.length === 1 && first?.length === 1) return resultObject(first[0] ?? null);
    return ArrayValueObject.create({
      calculateValueList: answer.map((row) => row.map(resultObject)),
      rowCount: answer.length,
      columnCount: first?.length ?? 0,
      unitId: "",
      sheetId: "",
      row: -1,
      column: -1,
    });
  }
}

/**
 * Makes the add-in's functions known to formulas and to their autocompletion. `functions` is asked at each call, since another
 * workbook, with an add-in of its own, may have been opened. Do it before cells are filled: each time recalculates everything.
 */
export function registerAddinFunctions(
  injector: Injector,
  catalogue: FunctionCatalogue,
  functions: () => CustomFunctions | null,
): void {
  const service = injector.get(IFunctionService);
  const named = catalogue.functions.map((metadata) => ({ name: qualifiedName(catalogue, metadata), metadata }));
  service.unregisterExecutors(...named.map(({ name }) => name));
  service.registerExecutors(...named.map(({ name, metadata }) => new AddinFunction(name, metadata, functions)));
  service.unregisterDescriptions(...named.map(({ name }) => name));
  service.registerDescriptions(
    ...named.map(({ name, metadata }) => ({
      functionName: name,
      functionType: FunctionType.User,
      description: metadata.description,
      abstract: metadata.description,
      functionParameter: metadata.parameters.map((parameter) => ({
        name: parameter.name,
        detail: parameter.description,
        example: "",
        require: parameter.isOptional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
        repeat: BooleanNumber.FALSE,
      })),
    })),
  );
}
