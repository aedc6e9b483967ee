/** What a SigV4 signature tells about its caller. It is read, not verified: the practice account has no secrets to verify with. */
import type { WireRequest } from './wire-message.ts';

export interface Signed {
  readonly accessKeyId: string;
  readonly region: string;
  readonly signingName: string;
  readonly sessionToken: string | null;
  /** Milliseconds since 1970, null when the request carries no date. */
  readonly at: number | null;
}

/** Null when the request is not signed. */
export function signatureOf(request: WireRequest): Signed | null {
  const scope = scopeOf(request);
  if (scope === null) return null;
  const [accessKeyId = '', , region = '', signingName = ''] = scope.split('/');
  return {
    accessKeyId,
    region,
    signingName,
    sessionToken: request.headers['x-amz-security-token'] ?? request.query.get('X-Amz-Security-Token')?.[0] ?? null,
    at: timeOf(request.headers['x-amz-date'] ?? request.query.get('X-Amz-Date')?.[0] ?? ''),
  };
}

/** `AKIA.../20260101/us-east-1/ec2/aws4_request`, from the header or a presigned address. */
const scopeOf = (request: WireRequest): string | null =>
  /^AWS4-HMAC-SHA256 .*?Credential=([^,\s]+)/.exec(request.headers['authorization'] ?? '')?.[1] ?? request.query.get('X-Amz-Credential')?.[0] ?? null;

function timeOf(stamp: string): number | null {
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(stamp)?.slice(1).map(Number);
  if (parts === undefined) return null;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}
