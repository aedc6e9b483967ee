/** `hikeshi-case-20261207-0312`, by the clock of this machine: a person looks for "this morning's". A name already taken gets `-2`, `-3` and so on. */
export function newCaseName(now: Date, isTaken: (name: string) => boolean): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = `${now.getFullYear()}${two(now.getMonth() + 1)}${two(now.getDate())}`;
  const name = `hikeshi-case-${day}-${two(now.getHours())}${two(now.getMinutes())}`;
  let number = 1;
  const numbered = (): string => (number === 1 ? name : `${name}-${number}`);
  while (isTaken(numbered())) number++;
  return numbered();
}
