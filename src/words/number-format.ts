/** `12,345`: the same digits and separators in both languages. */
export const countText = (count: number): string => count.toLocaleString('en-US', { maximumFractionDigits: 0 });

/** English wants to know whether it is one; Japanese does not. `counted(3, 'key')` -> `3 keys`. */
export const counted = (count: number, one: string, many = `${one}s`): string => `${countText(count)} ${count === 1 ? one : many}`;
