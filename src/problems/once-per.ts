/**
 * Makes a function that finds something once for each object, and keeps it as long as that is there. `keyOf` tells from the first
 * argument which object it is, where it is not that itself.
 */
export function oncePer<Args extends [object, ...unknown[]], Value extends object | number>(
  make: (...args: Args) => Value,
  keyOf: (first: Args[0]) => object = (first) => first,
): (...args: Args) => Value {
  const known = new WeakMap<object, Value>();
  return (...args) => {
    const key = keyOf(args[0]);
    let value = known.get(key);
    if (value === undefined) {
      value = make(...args);
      known.set(key, value);
    }
    return value;
  };
}
