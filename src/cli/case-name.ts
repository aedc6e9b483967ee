/** `hikeshi-case-20261207-0312`, by the clock of this machine: a person looks for "this morning's". */
export function newCaseName(now: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = `${now.getFullYear()}${two(now.getMonth() + 1)}${two(now.getDate())}`;
  return `hikeshi-case-${day}-${two(now.getHours())}${two(now.getMinutes())}`;
}
