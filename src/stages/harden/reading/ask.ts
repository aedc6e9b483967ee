/** One question put to AWS, with all pages of its answer, noted as evidence. */
import { knownCall } from '../../../knowledge/aws-calls/index.ts';
import type { AwsAccount, AwsAnswer, AwsCall } from '../../../ports/aws-account.ts';
import type { Clock } from '../../../ports/clock.ts';
import type { Read, Reading } from '../reads/read.ts';

export interface Asker {
  readonly account: AwsAccount;
  readonly accountId: string;
  readonly clock: Clock;
  /** The person agreed to questions AWS charges for. */
  readonly paid: boolean;
  readonly signal?: AbortSignal;
}

/** More pages than any account has things: an answer that never ends is not read on. */
const PAGES_MOST = 1_000;
/** AWS needs some seconds for the report; it is asked for at most this often. */
const REPORT_TRIES = 20;
const REPORT_WAIT_MS = 1_500;

export interface Put {
  readonly region: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly subject: string | null;
}

export async function ask(asker: Asker, read: Read, { region, input, subject }: Put): Promise<Reading> {
  const { account, accountId, clock, signal } = asker;
  const call: AwsCall = { service: read.service, operation: read.operation, region, input };
  const known = knownCall(read.service, read.operation);
  const noted = { call: `${read.service}:${read.operation}`, accountId, region, subject, at: timeText(clock.now()) };
  if (known?.usdPerCall !== undefined && !asker.paid) {
    return { ...noted, requestIds: [], pages: [], refused: { kind: 'not-asked', usd: known.usdPerCall } };
  }
  const options = signal === undefined ? {} : { signal };
  if (read.prepared === 'credential-report') await prepareReport(asker, region);
  const answers: AwsAnswer[] = [];
  if (known?.pages === undefined) answers.push(await account.ask(call, options));
  else {
    for await (const answer of account.pages(call, options)) {
      answers.push(answer);
      if (answers.length >= PAGES_MOST) {
        answers.push({ kind: 'failed', cause: 'aws', code: 'TooManyPages', message: `more than ${PAGES_MOST} pages` });
        break;
      }
    }
  }
  const found = answers.flatMap((answer) => (answer.kind === 'found' ? [answer] : []));
  const refused = answers.flatMap((answer) => (answer.kind === 'found' ? [] : [answer]))[0] ?? null;
  return {
    ...noted,
    requestIds: found.flatMap(({ requestId }) => requestId ?? []),
    pages: found.map(({ output }) => output),
    refused,
  };
}

/** Asks AWS to compute the report until it says it has. Whatever goes wrong here shows when the report is fetched: one from before may be there. */
async function prepareReport({ account, clock, signal }: Asker, region: string): Promise<void> {
  for (let tried = 0; tried < REPORT_TRIES; tried += 1) {
    const answer = await account.ask({ service: 'iam', operation: 'GenerateCredentialReport', region }, signal === undefined ? {} : { signal });
    if (answer.kind !== 'found') return;
    const state = (answer.output as { readonly State?: unknown } | null)?.State;
    if (state === 'COMPLETE') return;
    await clock.sleep(REPORT_WAIT_MS, signal);
  }
}

export const timeText = (milliseconds: number): string => new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z');
