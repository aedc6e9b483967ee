/** What one question in one Region came to. Nothing that was denied is ever called empty. */
import type { AwsRefused } from '../../../ports/aws-account.ts';
import { cutText } from '../../../words/visible-text.ts';
import type { Cell, Outcome } from '../notice-record.ts';

export interface Looked {
  readonly region: string;
  readonly service: string;
  readonly asked: string;
  readonly found: number;
  readonly tooMany: boolean;
  /** What kept from seeing all. */
  readonly refused: { readonly call: string; readonly answer: AwsRefused } | null;
  /** What kept from seeing more of what was found. */
  readonly detailRefused: { readonly call: string; readonly answer: AwsRefused } | null;
}

const LONGEST = 300;

export function cellOf({ region, service, asked, found, tooMany, refused, detailRefused }: Looked): Cell {
  const outcome = refused === null ? (found > 0 ? 'scanned' : 'empty') : outcomeOf(refused.answer);
  const told = refused ?? detailRefused;
  return {
    region,
    service,
    asked,
    outcome,
    found,
    whole: !tooMany && detailRefused === null && NOTHING_MISSED.has(outcome),
    refused: told === null ? null : toldRefusal(told.call, told.answer),
  };
}

/** Where AWS offers no such thing, or it was never switched on, nothing was missed. */
const NOTHING_MISSED: ReadonlySet<Outcome> = new Set<Outcome>(['scanned', 'empty', 'unsupported', 'not-enabled']);

export function outcomeOf(answer: AwsRefused): Outcome {
  switch (answer.kind) {
    case 'absent':
      return 'empty';
    case 'failed':
      return answer.cause === 'stopped' ? 'not-reached' : 'failed';
    case 'denied':
    case 'not-enabled':
    case 'unsupported':
    case 'throttled':
      return answer.kind;
  }
}

function toldRefusal(call: string, answer: AwsRefused): Cell['refused'] {
  return {
    call,
    action: answer.kind === 'denied' ? answer.action : null,
    by: answer.kind === 'denied' ? answer.by : null,
    code: answer.kind === 'failed' || answer.kind === 'absent' ? answer.code : null,
    message: answer.kind === 'unsupported' ? '' : cutText(answer.message, LONGEST).text,
  };
}
