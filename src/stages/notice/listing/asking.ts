/** How the sweep asks: through a pool that bounds what is under way, stopping when it must, and keeping count of what was answered. */
import { knownCall } from '../../../knowledge/aws-calls/index.ts';
import type { AwsAccount, AwsAnswer, AwsCall, AwsRefused } from '../../../ports/aws-account.ts';

export interface Asking {
  /** All pages, page by page, until the first refusal. */
  pages(call: AwsCall, urgency: number): AsyncGenerator<AwsAnswer, void, undefined>;
}

/** What one answer says that makes asking on senseless. */
export const endsAll = (answer: AwsAnswer): 'credentials' | 'clock' | null =>
  answer.kind !== 'failed' ? null : answer.cause === 'credentials' ? 'credentials' : answer.cause === 'clock-skew' ? 'clock' : null;

export const STOPPED: AwsRefused = { kind: 'failed', cause: 'stopped', code: 'Stopped', message: '' };

/**
 * Bounded asking: at most `atOnce` calls under way, the more urgent first. `stop` ends it: what was not asked is answered with `stopped`.
 * `onEnd` is told once when credentials or the clock make every further answer senseless.
 */
export function boundedAsking(
  account: AwsAccount,
  options: { readonly atOnce: number; readonly stop: AbortSignal; readonly onEnd: (why: 'credentials' | 'clock') => void },
): Asking {
  const waiting: (() => void)[][] = [];
  let free = options.atOnce;

  const enter = (urgency: number): Promise<void> | null => {
    if (free > 0) {
      free--;
      return null;
    }
    return new Promise((resolve) => (waiting[urgency] ??= []).push(resolve));
  };
  const leave = (): void => {
    const next = waiting.find((queue) => queue !== undefined && queue.length > 0)?.shift();
    if (next === undefined) free++;
    else next();
  };

  return {
    async *pages(call, urgency) {
      const pages = answersOf(account, call, options.stop);
      for (;;) {
        await enter(urgency);
        let page: IteratorResult<AwsAnswer, void> | null;
        try {
          page = options.stop.aborted ? null : await pages.next();
        } finally {
          leave();
        }
        if (page === null) {
          yield STOPPED;
          return;
        }
        if (page.done === true) return;
        const end = endsAll(page.value);
        if (end !== null) options.onEnd(end);
        yield page.value;
      }
    },
  };
}

/** Page by page; a call that is no list has one answer. */
async function* answersOf(account: AwsAccount, call: AwsCall, signal: AbortSignal): AsyncGenerator<AwsAnswer, void, undefined> {
  if (knownCall(call.service, call.operation)?.pages === undefined) yield await account.ask(call, { signal });
  else yield* account.pages(call, { signal });
}
