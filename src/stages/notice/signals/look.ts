/** How a signal asks: its answers are counted in the coverage like everything else. */
import type { AwsAnswer, AwsCall } from '../../../ports/aws-account.ts';
import type { Reachable } from '../../../knowledge/json-reach.ts';
import { cellOf } from '../coverage/cell-of.ts';
import type { Asking } from '../listing/asking.ts';
import type { Refusal } from '../listing/list-items.ts';
import type { Cell, Signal } from '../notice-record.ts';

export interface SignalsSeen {
  readonly signals: readonly Signal[];
  readonly cells: readonly Cell[];
}

export interface Asked {
  /** Every page that was found. */
  readonly pages: readonly Reachable[];
  readonly refused: Refusal | null;
  /** "No such thing": an answer. */
  readonly absent: boolean;
}

/** A list longer than this is read no further: a signal needs only the first. */
const MOST_PAGES = 20;

export async function askPages(asking: Asking, call: AwsCall): Promise<Asked> {
  const pages: Reachable[] = [];
  let last: AwsAnswer | null = null;
  for await (last of asking.pages(call, 2)) {
    if (last.kind === 'found') pages.push(last.output);
    if (pages.length >= MOST_PAGES) break;
  }
  if (last === null || last.kind === 'found') return { pages, refused: null, absent: false };
  if (last.kind === 'absent') return { pages, refused: null, absent: true };
  return { pages, refused: { call: `${call.service}:${call.operation}`, answer: last }, absent: false };
}

export const signalCell = (asked: string, service: string, region: string, found: number, refused: Refusal | null): Cell =>
  cellOf({ region, service, asked, found, tooMany: false, refused, detailRefused: null });
