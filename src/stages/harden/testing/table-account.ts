/**
 * An account that answers from a table, for the cases of checks. Keys are `service:operation`, `...@region`, `...#subject` or `...@region#subject`; the most
 * exact one counts. A value is the answer's output, or `{ "refused": "denied" | "absent" | ... }`. What the table does not hold is a mistake of the case.
 */
import type { Reachable } from '../../../knowledge/json-reach.ts';
import type { AwsAccount, AwsAnswer, AwsCall, AwsRefused } from '../../../ports/aws-account.ts';

export type AnswerTable = Readonly<Record<string, Reachable>>;

export const REFUSALS: Readonly<Record<string, AwsRefused>> = {
  absent: { kind: 'absent', code: 'NoSuchEntity', message: '' },
  denied: { kind: 'denied', action: 'some:Action', by: 'no-allow', message: '' },
  'not-enabled': { kind: 'not-enabled', what: 'service', message: '' },
  'region-off': { kind: 'not-enabled', what: 'region', message: '' },
  unsupported: { kind: 'unsupported' },
  throttled: { kind: 'throttled', attempts: 8, message: '' },
  failed: { kind: 'failed', cause: 'network', code: 'ECONNRESET', message: '' },
};

/** @param override answers in place of the table, for trying refusals */
export function tableAccount(table: AnswerTable, override: (call: AwsCall) => AwsAnswer | null = () => null): AwsAccount {
  const answer = (call: AwsCall): AwsAnswer => {
    const instead = override(call);
    if (instead !== null) return instead;
    const name = `${call.service}:${call.operation}`;
    if (name === 'iam:GenerateCredentialReport') return found({ State: 'COMPLETE' });
    const subject = subjectOf(call);
    const keys = [`${name}@${call.region}#${subject}`, `${name}#${subject}`, `${name}@${call.region}`, name];
    const key = keys.find((one) => Object.hasOwn(table, one));
    if (key === undefined) throw new Error(`the case answers neither of ${keys.join(', ')}`);
    return toldAnswer(table[key] ?? null);
  };
  return {
    ask: (call) => Promise.resolve(answer(call)),
    // eslint-disable-next-line require-yield
    async *pages(call) {
      yield await Promise.resolve(answer(call));
    },
  };
}

const found = (output: Reachable): AwsAnswer => ({ kind: 'found', output, requestId: 'r-1' });

function toldAnswer(told: Reachable): AwsAnswer {
  if (typeof told === 'object' && told !== null && !Array.isArray(told)) {
    const record = told as Readonly<Record<string, Reachable>>;
    const { refused, csv } = record;
    if (typeof refused === 'string') return REFUSALS[refused] ?? found(told);
    if (Array.isArray(csv)) return found({ Content: reportContent(csv.map(String)), GeneratedTime: '2026-11-23T08:00:00Z' });
  }
  return found(told);
}

const HEADING = 'user,arn,user_creation_time,password_enabled,password_last_used,password_last_changed,password_next_rotation,mfa_active';
const reportContent = (rows: readonly string[]): string => Buffer.from([HEADING, ...rows].join('\n')).toString('base64');

/** As the reads name what they ask about. */
function subjectOf({ input = {} }: AwsCall): string {
  const text = (member: string): string => (typeof input[member] === 'string' ? input[member] : '');
  const detector = text('DetectorId');
  const part = text('FilterName') || text('IpSetId');
  if (detector !== '') return part === '' ? detector : `${detector}/${part}`;
  return (
    ['UserName', 'AccessKeyId', 'PolicyId', 'PolicyArn', 'Bucket', 'Name', 'TrailName', 'BudgetName', 'Rule', 'TopicArn']
      .map(text)
      .find((one) => one !== '') ?? ''
  );
}
