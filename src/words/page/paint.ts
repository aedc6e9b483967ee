/** The few colours of the summary, as SGR codes. Log text never contains codes of its own: it is made visible before. */
export interface Paint {
  readonly bold: (text: string) => string;
  readonly bad: (text: string) => string;
  readonly good: (text: string) => string;
  readonly soft: (text: string) => string;
}

const sgr =
  (code: number, end: number) =>
  (text: string): string =>
    `\u001B[${code}m${text}\u001B[${end}m`;
const plain = (text: string): string => text;

export const paint = (colour: boolean): Paint =>
  colour ? { bold: sgr(1, 22), bad: sgr(31, 39), good: sgr(32, 39), soft: sgr(2, 22) } : { bold: plain, bad: plain, good: plain, soft: plain };
