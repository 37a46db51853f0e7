/** Three-valued logic: `undefined` means "the files do not decide". Only a definite `true` is a finding. */
export type Ternary = boolean | undefined;

export function not(value: Ternary): Ternary {
  return value === undefined ? undefined : !value;
}

export function all(values: Iterable<Ternary>): Ternary {
  let result: Ternary = true;
  for (const value of values) {
    if (value === false) return false;
    if (value === undefined) result = undefined;
  }
  return result;
}

export function any(values: Iterable<Ternary>): Ternary {
  let result: Ternary = false;
  for (const value of values) {
    if (value === true) return true;
    if (value === undefined) result = undefined;
  }
  return result;
}
