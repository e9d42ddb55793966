/** What a ref holds now, read through a function: it may have changed while something was awaited. */
export function currentValue<Value>(ref: { readonly current: Value }): Value {
  return ref.current;
}
