/** Reads one chain of pages to its end, from wherever an earlier run left it. */
import type { AwsAnswer, AwsRefused } from '../../../ports/aws-account.ts';
import type { Chain } from '../../../ports/collected.ts';
import { endsEverything, patiently } from '../patience.ts';
import { chainKey, chainsKept, cleanPages, isWhole, oldestOf, secondBefore, secondsText, type ChainKept } from './chain-kept.ts';
import { packed, pageLine } from './page-line.ts';
import { HISTORY_MILLISECONDS } from './wanted-chains.ts';
import type { RegionWork } from './region-work.ts';

/** `ran-out`: of the time granted. `stopped`: the whole run was. */
export type ChainEnd = 'whole' | 'ran-out' | 'stopped' | AwsRefused;

/** @param mostPages ends as `ran-out` after so many; for a first look */
export async function readChain(work: RegionWork, chain: Chain, rank: number, mostPages = Number.POSITIVE_INFINITY): Promise<ChainEnd> {
  let kept = keptOf(work, chain);
  for (let pages = 0; !isWhole(kept); pages++) {
    if (pages >= mostPages) return 'ran-out';
    const answer = await askPage(work, kept, rank);
    if (typeof answer === 'string') return answer;
    if (answer.kind === 'found') {
      const at = secondsText(work.clock.now());
      const page = work.collection.keep(pageLine(kept.chain, kept.pages.length + 1, answer, at), packed(answer.output));
      kept = { ...kept, pages: [...kept.pages, page] };
      work.progress();
    } else if (kept.pages.length > 0 && isTokenRefused(answer)) {
      const rest = restOf(work, kept);
      if (rest === null) return 'whole';
      kept = keptOf(work, rest);
    } else {
      return answer;
    }
  }
  return 'whole';
}

const keptOf = (work: RegionWork, chain: Chain): ChainKept =>
  chainsKept(work.collection.lines).find((one) => chainKey(one.chain) === chainKey(chain)) ?? { chain, pages: [], wholeFrom: null };

async function askPage(work: RegionWork, { chain, pages }: ChainKept, rank: number): Promise<AwsAnswer | 'ran-out' | 'stopped'> {
  const next = pages.at(-1)?.next ?? null;
  let ended: 'ran-out' | 'stopped' | null = null;
  const answer = await patiently(work.clock, work.signal, async () => {
    await work.pace.turn(rank);
    ended = work.signal.aborted ? 'stopped' : work.isTimeUp() ? 'ran-out' : null;
    if (ended !== null || work.refusal !== null) return work.refusal ?? STOPPED;
    return work.account.ask(
      { service: 'cloudtrail', operation: 'LookupEvents', region: chain.region, input: inputOf(chain, next) },
      { signal: work.signal },
    );
  });
  if (ended !== null) return ended;
  if (answer.kind === 'found') return answer;
  if (endsEverything(answer)) work.halt(answer);
  if (isOfTheRegion(answer)) work.refusal = answer;
  return answer;
}

/** Whatever else would be asked of LookupEvents in the region, the answer would be the same; a call that was wrong says nothing of others. */
const isOfTheRegion = (answer: AwsRefused): boolean => answer.kind !== 'absent' && !(answer.kind === 'failed' && answer.cause === 'request');

const STOPPED: AwsAnswer = { kind: 'failed', cause: 'stopped', code: 'Stopped', message: '' };

const inputOf = ({ attribute, from, until }: Chain, next: string | null) => ({
  StartTime: new Date(from),
  EndTime: new Date(until),
  MaxResults: 50,
  ...(attribute === null ? {} : { LookupAttributes: [{ AttributeKey: attribute.key, AttributeValue: attribute.value }] }),
  ...(next === null ? {} : { NextToken: next }),
});

/** AWS says how long a token lives nowhere; `InvalidNextTokenException` is its answer to one it does not know (any more). */
const isTokenRefused = (answer: AwsRefused): boolean => 'code' in answer && /NextToken|InvalidTimeRange/.test(answer.code);

/**
 * What is older than the pages had, as a chain of its own. Pages behind the last clean cut are dropped first, so nothing comes twice and nothing is lost.
 * Null when what is left lies before the times AWS still knows.
 */
function restOf(work: RegionWork, { chain, pages }: ChainKept): Chain | null {
  const clean = cleanPages(pages);
  const wholeFrom = oldestOf(pages.slice(0, clean));
  const dropped = pages.slice(clean).map(({ path }) => path);
  work.collection.cut({ kind: 'cut', at: secondsText(work.clock.now()), chain, wholeFrom, dropped });
  const from = laterOf(chain.from, secondsText(work.clock.now() - HISTORY_MILLISECONDS));
  const until = wholeFrom === null ? chain.until : secondBefore(wholeFrom);
  return until < from ? null : { ...chain, from, until };
}

const laterOf = (a: string, b: string): string => (a > b ? a : b);
