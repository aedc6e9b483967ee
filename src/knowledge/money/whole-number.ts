/** Counting, as opposed to money: the one way by which texts become numbers beside `decimal.ts`. */

/** The count a text tells (digits only, up to 15 of them), or null when it tells none. */
export function wholeNumber(text: string): number | null {
  return /^\d{1,15}$/.test(text) ? Number.parseInt(text, 10) : null;
}
