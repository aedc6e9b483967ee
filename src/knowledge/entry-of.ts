/** Looking something up by a name from outside: `__proto__` and `constructor` are names like any other, and never there. */
export const entryOf = <Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;
