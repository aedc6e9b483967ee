/**
 * A whole account for tests of collecting: Event history as in `played-history.ts`, everything else from tables.
 * - `answers`: by `service:Operation`, or `service:Operation region`, or with the input's first value behind it; what stands in none of them is denied;
 * - `objects`: what lies in buckets, by `bucket/key`; ListObjectsV2 sorts by key and takes Prefix, Delimiter, StartAfter, ContinuationToken, in pages of `listPage`;
 *   a bucket is asked in its own region only, else `PermanentRedirect`; digests carry their signature as metadata.
 * Every call is remembered.
 */
import { knownCall } from '../../../knowledge/aws-calls/index.ts';
import type { AwsAccount, AwsAnswer, AwsCall } from '../../../ports/aws-account.ts';
import type { Reachable } from '../../../knowledge/json-reach.ts';
import type { PlayedHistory } from './played-history.ts';

export interface PlayedObject {
  readonly content: Uint8Array;
  readonly signature?: string;
}

export class PlayedAccount implements AwsAccount {
  readonly calls: AwsCall[] = [];
  readonly answers = new Map<string, Reachable | AwsAnswer>();
  readonly objects = new Map<string, PlayedObject>();
  bucketRegion = 'us-east-1';
  listPage = 1000;
  /** Asked first; null goes on to the tables. */
  fault: (call: AwsCall, number: number) => AwsAnswer | null = () => null;
  readonly #history: PlayedHistory;

  constructor(history: PlayedHistory) {
    this.#history = history;
  }

  async ask(call: AwsCall): Promise<AwsAnswer> {
    this.calls.push(call);
    const fault = this.fault(call, this.calls.length);
    if (fault !== null) return fault;
    if (call.operation === 'LookupEvents') return this.#history.ask(call);
    if (call.service === 's3' && call.operation !== 'GetBucketLocation') return this.#bucket(call);
    const name = `${call.service}:${call.operation}`;
    const first = Object.values(call.input ?? {})[0];
    const known = [`${name} ${String(first)}`, `${name} ${call.region}`, name].map((key) => this.answers.get(key)).find((one) => one !== undefined);
    if (known === undefined) return { kind: 'denied', action: name, by: 'no-allow', message: `not authorized to perform: ${name}` };
    if (typeof known === 'object' && known !== null && 'kind' in known) return known as AwsAnswer;
    return found(known, this.calls.length);
  }

  async *pages(call: AwsCall): AsyncGenerator<AwsAnswer, void, undefined> {
    if (knownCall(call.service, call.operation)?.pages === undefined) throw new Error(`${call.service} ${call.operation} is no list`);
    yield await this.ask(call);
  }

  #bucket({ operation, region, input = {} }: AwsCall): AwsAnswer {
    if (region !== this.bucketRegion)
      return { kind: 'failed', cause: 'request', code: 'PermanentRedirect', message: 'use the endpoint of the bucket' };
    return operation === 'GetObject' ? this.#object(`${String(input['Bucket'])}/${String(input['Key'])}`) : this.#list(input);
  }

  #object(name: string): AwsAnswer {
    const object = this.objects.get(name);
    if (object === undefined) return { kind: 'absent', code: 'NoSuchKey', message: 'The specified key does not exist.' };
    const metadata = object.signature === undefined ? {} : { signature: object.signature, 'signature-algorithm': 'SHA256withRSA' };
    return found({ Body: Buffer.from(object.content).toString('base64'), Metadata: metadata }, this.calls.length);
  }

  #list(input: Readonly<Record<string, unknown>>): AwsAnswer {
    const text = (name: string): string => (typeof input[name] === 'string' ? input[name] : '');
    const [bucket, prefix, delimiter] = [text('Bucket'), text('Prefix'), input['Delimiter']];
    const after = text('ContinuationToken') || text('StartAfter');
    const keys = [...this.objects.keys()]
      .filter((name) => name.startsWith(`${bucket}/${prefix}`))
      .map((name) => name.slice(bucket.length + 1))
      .filter((key) => key > after)
      .sort();
    if (delimiter === '/') {
      const folders = new Set(
        keys.flatMap((key) => (key.slice(prefix.length).includes('/') ? [prefix + key.slice(prefix.length).split('/')[0] + '/'] : [])),
      );
      return found({ CommonPrefixes: [...folders].map((Prefix) => ({ Prefix })) }, this.calls.length);
    }
    const page = keys.slice(0, this.listPage);
    const contents = page.map((Key) => ({ Key, Size: this.objects.get(`${bucket}/${Key}`)?.content.length ?? 0 }));
    return found({ Contents: contents, ...(keys.length > page.length ? { NextContinuationToken: page.at(-1) ?? '' } : {}) }, this.calls.length);
  }
}

const found = (output: Reachable, number: number): AwsAnswer => ({ kind: 'found', output, requestId: `request-${number}` });
