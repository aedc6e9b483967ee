/** Widths of the columns of a table, in points, that always add up to the width given: nothing may run out of the page. */

export interface ColumnContent {
  /** Width of the head and of each cell on one line. */
  readonly cells: readonly number[];
  /** Widths of words that must not be broken while there is any room: of the head, clocks, badges. */
  readonly must: readonly number[];
  /** Widths of words that should not be: identifiers. */
  readonly should: readonly number[];
  /** Never broken over lines: figures, days. */
  readonly whole: boolean;
}

const LEAST = 34;
/** Names are kept whole only when that leaves the sentences beside them this much. */
const NAMES_TAKE = 0.85;

/** @param padding of each column, already taken off the widths returned */
export function columnWidths(columns: readonly ColumnContent[], total: number, padding: number): readonly number[] {
  const room = total - padding * columns.length;
  const wanted = columns.map((column) => wantedWidth(column, room));
  const fixed = columns.map(({ whole }, index) => (whole ? Math.min(wanted[index] ?? LEAST, room / columns.length) : null));
  const left = room - inAll(fixed.map((width) => width ?? 0));
  const open = columns.flatMap(({ whole }, index) =>
    whole ? [] : [{ index, wanted: wanted[index] ?? LEAST, must: widest(columns[index]?.must), should: widest(columns[index]?.should) }],
  );
  if (open.length === 0) return fixed.map((width) => ((width ?? 0) / (room - left)) * room);
  const [must, should] = [open.map((one) => ({ ...one, least: one.must })), open.map((one) => ({ ...one, least: Math.max(one.must, one.should) }))];
  const shared = sharedOut(inAll(should.map(({ least }) => least)) <= left * NAMES_TAKE ? should : must, left);
  return fixed.map((width, index) => width ?? shared.get(index) ?? LEAST);
}

interface OpenColumn {
  readonly index: number;
  readonly wanted: number;
  readonly least: number;
}

/** By what each asks for, to the root, so that one long column does not starve the others; none below its longest word while there is room. */
function sharedOut(columns: readonly OpenColumn[], room: number): ReadonlyMap<number, number> {
  const leasts = inAll(columns.map(({ least }) => least));
  const weights = inAll(columns.map(({ wanted }) => Math.sqrt(wanted)));
  const share = ({ wanted }: OpenColumn, of: number): number => (of * Math.sqrt(wanted)) / weights;
  if (leasts > room) return new Map(columns.map((column) => [column.index, share(column, room)]));
  const short = columns.filter((column) => share(column, room) < column.least);
  if (short.length === 0 || short.length === columns.length) {
    const over = room - leasts;
    return new Map(columns.map((column) => [column.index, short.length === 0 ? share(column, room) : column.least + share(column, over)]));
  }
  const rest = columns.filter((column) => !short.includes(column));
  const left = room - inAll(short.map(({ least }) => least));
  return new Map([...short.map(({ index, least }): [number, number] => [index, least]), ...sharedOut(rest, left)]);
}

const widest = (words: readonly number[] = []): number => words.reduce((most, one) => Math.max(most, one + 1), LEAST);

const inAll = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0);

/** What the widest cells ask for: of many, those nine of ten stay below. */
function wantedWidth({ cells, whole }: ColumnContent, room: number): number {
  const widths = [...cells].sort((a, b) => a - b);
  const at = whole ? widths.length - 1 : Math.floor((widths.length - 1) * 0.9);
  return Math.min(room, Math.max(LEAST, (widths[at] ?? 0) + 2));
}
