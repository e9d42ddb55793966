import type { Cell } from "../domain/cell";
import type { Message, Problem } from "../domain/message";
import type { Parameters as ParameterNames } from "../locales/compiled/keys";

/** Whether a parameter or result is one cell or a range of them. */
export type Shape = "scalar" | "matrix";

export interface ParameterDeclaration {
  /** The key of its name in the catalogue, and of its description. Never changed once released. */
  readonly name: keyof ParameterNames;
  readonly shape: Shape;
  readonly isOptional: boolean;
}

/** A range as rows of cells; there is always at least one row, and all have the same length. */
export type Rows<Value> = readonly (readonly Value[])[];

/** What the function is given: each parameter by its name, as cells. A parameter that was left out is blank. */
export interface Arguments {
  readonly cell: (name: keyof ParameterNames) => Cell;
  /** Null where the range was left out. */
  readonly rows: (name: keyof ParameterNames) => Rows<Cell> | null;
}

/** A cell of a result: a value, nothing, or what is wrong, in its place. */
export type ResultCell = string | number | boolean | null | Problem;

/** What a function gives: a cell, cells, or what is wrong with a parameter, which fails the whole call. */
export type Outcome =
  | { readonly kind: "cell"; readonly cell: ResultCell; readonly explain: Explain }
  | { readonly kind: "cells"; readonly rows: Rows<ResultCell>; readonly explain: Explain }
  | Failure;

/**
 * The steps that led to a cell of a result, by its place in it, from 0. They are made when they are asked for, from what
 * the result was made from; a cell that is blank or says what is wrong has none.
 */
export type Explain = (row: number, column: number) => readonly Message[];

/** What is wrong with a parameter, or, where that is null, with all of them together. */
export interface Failure {
  readonly kind: "failure";
  readonly problem: Problem;
  readonly parameter: keyof ParameterNames | null;
  /** The row within the parameter's range, from 1. */
  readonly row: number | null;
}

/** An example that the help page shows and a test runs: the values of the parameters and what comes out. */
export interface Example {
  readonly arguments: readonly (ExampleCell | Rows<ExampleCell>)[];
  readonly result: ExampleCell | Rows<ExampleCell>;
}

export type ExampleCell = string | number | boolean | null;

/**
 * A custom function, declared as data. Registration, the metadata in three languages and the help pages are made from
 * it; its id, its parameters' order and all shapes are a file format and never change once released.
 */
export interface FunctionDeclaration {
  readonly id: string;
  readonly parameters: readonly ParameterDeclaration[];
  readonly result: Shape;
  readonly example: Example;
  readonly run: (given: Arguments) => Outcome;
}

export function range(name: keyof ParameterNames): ParameterDeclaration {
  return { name, shape: "matrix", isOptional: false };
}

export function cell(name: keyof ParameterNames): ParameterDeclaration {
  return { name, shape: "scalar", isOptional: false };
}

export function optional(parameter: ParameterDeclaration): ParameterDeclaration {
  return { ...parameter, isOptional: true };
}

export function failure(
  problem: Problem,
  parameter: keyof ParameterNames | null = null,
  row: number | null = null,
): Failure {
  return { kind: "failure", problem, parameter, row };
}
