/** Asks one question to its last page and keeps the answer as a document of the case. What a stopped run kept is not asked again. */
import type { AwsCall, AwsFound, AwsRefused, AwsAccount } from '../../ports/aws-account.ts';
import type { Clock } from '../../ports/clock.ts';
import type { AnswerLine, Collection } from '../../ports/collected.ts';
import type { StateDocument } from '../../ports/account-state.ts';
import { knownCall } from '../../knowledge/aws-calls/index.ts';
import type { Reachable } from '../../knowledge/json-reach.ts';
import { secondsText } from './history/chain-kept.ts';
import { whyOf } from './history/coverage.ts';
import { endsEverything, mayPass } from './patience.ts';

export interface Asking {
  readonly account: AwsAccount;
  readonly collection: Collection;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** Id of the run the answers belong to. */
  readonly run: string;
  /** Stops everything: AWS no longer knows who asks. */
  readonly halt: (why: AwsRefused) => void;
}

export interface DocumentWish {
  readonly service: string;
  readonly operation: string;
  readonly region: string;
  readonly input?: StateDocument['input'];
  /** Members of the input that are times (ISO 8601 here). @default none */
  readonly times?: readonly string[];
  /** Where it is kept, relative to the case. */
  readonly path: string;
  /** Not more pages than this; the document then says what is missing. @default no limit */
  readonly mostPages?: number;
}

export interface Answered {
  readonly document: StateDocument;
  /** One element a page; empty unless the outcome is `whole`. */
  readonly pages: readonly Reachable[];
}

/** The edge has repeated by itself; one answer of a hundred is not worth minutes. */
const PAUSES_MILLISECONDS = [4_000] as const;

export async function askDocument(asking: Asking, wish: DocumentWish): Promise<Answered> {
  const kept = keptBefore(asking, wish);
  if (kept !== null) return kept;
  const { found, refused } = await allPages(asking, wish);
  const at = secondsText(asking.clock.now());
  const head = { service: wish.service, operation: wish.operation, region: wish.region, input: wish.input ?? {}, at };
  if (refused !== null) {
    return {
      document: { ...head, outcome: outcomeOf(refused), why: whyOf(refused), file: null, requestIds: found.map(({ requestId }) => requestId) },
      pages: [],
    };
  }
  const pages = found.map(({ output }) => output);
  const requestIds = found.map(({ requestId }) => requestId);
  const { path, sha256, bytes } = asking.collection.keep<AnswerLine>(
    {
      kind: 'answer',
      path: wish.path,
      at,
      region: wish.region,
      requestId: requestIds[0] ?? null,
      run: asking.run,
      service: wish.service,
      operation: wish.operation,
      input: JSON.stringify(wish.input ?? {}),
      requestIds,
    },
    Buffer.from(`${JSON.stringify(pages.length === 1 ? pages[0] : pages, null, 1)}\n`),
  );
  return { document: { ...head, outcome: 'whole', why: null, file: { path, sha256, bytes }, requestIds }, pages };
}

function keptBefore({ collection, run }: Asking, wish: DocumentWish): Answered | null {
  const line = collection.lines.findLast((one): one is AnswerLine => one.kind === 'answer' && one.run === run && one.path === wish.path);
  if (line === undefined) return null;
  const { path, sha256, bytes, at, requestIds } = line;
  const answer = JSON.parse(Buffer.from(collection.read(path)).toString('utf8')) as Reachable;
  const head = { service: wish.service, operation: wish.operation, region: wish.region, input: wish.input ?? {}, at };
  return {
    document: { ...head, outcome: 'whole', why: null, file: { path, sha256, bytes }, requestIds },
    pages: requestIds.length === 1 ? [answer] : (answer as readonly Reachable[]),
  };
}

interface Pages {
  readonly found: readonly AwsFound[];
  readonly refused: AwsRefused | null;
}

async function allPages(asking: Asking, wish: DocumentWish): Promise<Pages> {
  let pages = await pagesOnce(asking, wish);
  for (const pause of PAUSES_MILLISECONDS) {
    if (pages.refused === null || !mayPass(pages.refused) || asking.signal.aborted) break;
    await asking.clock.sleep(pause, asking.signal);
    pages = await pagesOnce(asking, wish);
  }
  if (pages.refused !== null && endsEverything(pages.refused)) asking.halt(pages.refused);
  return pages;
}

async function pagesOnce(
  { account, signal }: Asking,
  { service, operation, region, input, times = [], mostPages = Number.POSITIVE_INFINITY }: DocumentWish,
): Promise<Pages> {
  const call: AwsCall = { service, operation, region, ...(input === undefined ? {} : { input: withTimes(input, times) }) };
  const found: AwsFound[] = [];
  if (signal.aborted) return { found, refused: STOPPED };
  const isList = knownCall(service, operation)?.pages !== undefined;
  for await (const answer of isList ? account.pages(call, { signal }) : [await account.ask(call, { signal })]) {
    if (answer.kind !== 'found') return { found, refused: answer };
    found.push(answer);
    if (found.length >= mostPages) break;
  }
  return { found, refused: null };
}

const withTimes = (input: StateDocument['input'], times: readonly string[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(input).map(([name, value]) => [name, times.includes(name) ? new Date(value as string) : value]));

const STOPPED: AwsRefused = { kind: 'failed', cause: 'stopped', code: 'Stopped', message: '' };

export const outcomeOf = ({ kind }: AwsRefused): StateDocument['outcome'] => kind;

/** Does `work` for each with so many at once, in order of the list. */
export async function sideBySide<Item, Result>(items: readonly Item[], atOnce: number, work: (item: Item) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let place = next++; place < items.length; place = next++) results[place] = await work(items[place] as Item);
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
  return results;
}
