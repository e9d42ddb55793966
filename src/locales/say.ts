import type { Kroner, Message, MessageKey, MessageParams } from "../domain/message";
import type { Exact } from "../domain/numbers/exact";
import type { Language } from "./language";
import { amountText, numberText } from "./numberText";

/** A parameter as a sentence shows it. */
type Shown<Params> = { [Name in keyof Params]: Params[Name] extends Exact | Kroner ? string : Params[Name] };

/** Messages by key, each a function of what its key comes with. A catalogue that lacks a key or a parameter does not compile. */
export type Sayings<Key extends MessageKey> = { readonly [K in Key]: (params: Shown<MessageParams[K]>) => string };

/** Puts a message of the rules into words. Exact numbers are written in the language's own form. */
export function say<Key extends MessageKey>(message: Message<Key>, sayings: Sayings<Key>, language: Language): string {
  const params: Readonly<Record<string, string | number | Exact | Kroner>> = message.params;
  const shown = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, shownAs(value, language)]));
  const saying = sayings[message.key] as (params: typeof shown) => string;
  return saying(shown);
}

function shownAs(value: string | number | Exact | Kroner, language: Language): string | number {
  if (typeof value !== "object") return value;
  return "kroner" in value ? amountText(value.kroner, language) : numberText(value, language);
}
