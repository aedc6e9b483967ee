/** Which API calls cost by themselves, and how much of what each uses. Calls that are free, or cost next to nothing, are not here. */
import { arnOf } from '../../account/credential.ts';
import { textOf } from '../../account/call.ts';
import type { MeteredCall } from '../../account/meter.ts';

export type UseKind =
  | 's3-list-all'
  | 's3-list'
  | 's3-put'
  | 's3-get'
  | 's3-bytes-out'
  | 'key-request'
  | 'secret-request'
  | 'model-input'
  | 'model-output'
  | 'cost-request';

export interface Use {
  readonly what: UseKind;
  /** Bucket, key id or model id. */
  readonly subject: string;
  /** ARN of the caller, where bills tell it. */
  readonly principal: string | null;
  /** Requests, bytes or tokens. */
  readonly amount: number;
}

/** US$0.01 for each page asked of Cost Explorer. */
export const PAID_COST_REQUEST = 'ce:PaidRequest';

const once = (what: UseKind, subject: string): readonly Use[] => [{ what, subject, principal: null, amount: 1 }];
const NOTHING: readonly Use[] = [];

export function usesOf({ call, additional }: MeteredCall): readonly Use[] {
  const { action, input } = call;
  if (action.startsWith('s3:')) return objectUses(action, textOf(input, 'bucketName'), Number(additional['bytesTransferredOut'] ?? 0));
  if (action === 'kms:Decrypt' || action === 'kms:GenerateDataKey') return once('key-request', textOf(input, 'keyId'));
  if (action === 'secretsmanager:GetSecretValue' || action === 'secretsmanager:ListSecrets') return once('secret-request', '');
  /** Told by the live account of requests that cost: what the console asks is free, and looks the same otherwise. */
  if (action === PAID_COST_REQUEST) return once('cost-request', '');
  return action.startsWith('bedrock:') ? modelUses(call, additional) : NOTHING;
}

function objectUses(action: string, bucket: string, bytesOut: number): readonly Use[] {
  if (action === 's3:ListBuckets') return once('s3-list-all', '');
  if (action === 's3:ListObjects') return once('s3-list', bucket);
  if (action === 's3:PutObject') return once('s3-put', bucket);
  if (action !== 's3:GetObject') return NOTHING;
  return [...once('s3-get', bucket), { what: 's3-bytes-out', subject: bucket, principal: null, amount: bytesOut }];
}

/** Only invocations tell tokens. */
function modelUses(call: MeteredCall['call'], additional: MeteredCall['additional']): readonly Use[] {
  const [input, output] = [additional['inputTokens'], additional['outputTokens']];
  if (typeof input !== 'number' || typeof output !== 'number') return NOTHING;
  const by = { subject: textOf(call.input, 'modelId'), principal: arnOf(call.caller.credential, call.account.id) };
  return [
    { what: 'model-input', ...by, amount: input },
    { what: 'model-output', ...by, amount: output },
  ];
}
