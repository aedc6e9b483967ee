/** One pass over the lines of a claim: everything that is told about them, in bounded memory. */
import type { ChargeVerdict, ClaimLine } from '../../claim.ts';
import { Groups } from './groups.ts';
import { LargestLines, type ListedLines } from './largest-lines.ts';
import { Reasons, type ClaimReason } from './reasons.ts';
import { Things, type ClaimedThing } from './things.ts';

export interface ToldLines {
  readonly count: Readonly<Record<ChargeVerdict, number>>;
  readonly byService: ReturnType<Groups['all']>;
  readonly byRegion: ReturnType<Groups['all']>;
  readonly things: readonly ClaimedThing[];
  readonly reasons: readonly ClaimReason[];
  readonly listed: ListedLines;
}

/** Lines listed on the page; the rest is in the files. */
export const LISTED_MOST = 1_500;

export class LineGatherer {
  readonly #count: Record<ChargeVerdict, number> = { unauthorized: 0, owner: 0, undecided: 0 };
  readonly #byService = new Groups();
  readonly #byRegion = new Groups();
  readonly #things = new Things();
  readonly #reasons = new Reasons();
  readonly #listed = new LargestLines(LISTED_MOST);

  add(line: ClaimLine): void {
    this.#count[line.verdict] += 1;
    this.#byService.add(line.serviceName ?? line.service, line);
    this.#byRegion.add(line.region ?? '', line);
    this.#reasons.add(line);
    if (line.verdict === 'unauthorized') this.#things.add(line);
    if (line.verdict !== 'owner') this.#listed.add(line);
  }

  told(): ToldLines {
    return {
      count: this.#count,
      byService: this.#byService.all(),
      byRegion: this.#byRegion.all(),
      things: this.#things.all(),
      reasons: this.#reasons.all(),
      listed: this.#listed.listed(),
    };
  }
}
