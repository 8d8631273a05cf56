/** `make`, which remembers what it made of each `key` for as long as that object lives; what else it takes follows from the key. */
export function memoize<K extends object, A extends unknown[], V>(
  make: (key: K, ...rest: A) => V,
): (key: K, ...rest: A) => V {
  const made = new WeakMap<K, { value: V }>();
  return (key, ...rest) => {
    let known = made.get(key);
    if (!known) {
      known = { value: make(key, ...rest) };
      made.set(key, known);
    }
    return known.value;
  };
}
