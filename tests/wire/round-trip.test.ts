/** Every call of the catalogue, with random inputs and outputs of AWS's own model, through the real SDK client and back. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { practiceHandler } from '../../src/edges/aws-wire/practice-handler.ts';
import { wireService } from '../../src/edges/aws-wire/wire-service.ts';
import type { AwsEndpoint, EndpointCall } from '../../src/ports/aws-endpoint.ts';
import { packagesOnTheWire, sdkClient, sdkPackage, sdkServiceKeys } from './sdk-packages.ts';
import { valuesOf } from './values-of-schema.ts';

/** Members that become host names, or that the SDK itself reads before sending. */
const FIXED: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  s3: {
    Bucket: 'example-bucket',
    ChecksumAlgorithm: undefined,
    SSECustomerKey: undefined,
    SSECustomerKeyMD5: undefined,
    Expires: undefined,
    ExpiresString: undefined,
  },
  's3-control': { AccountId: '123456789012', Name: 'example', Bucket: 'example-bucket' },
  eventbridge: { EndpointId: 'abcde.veo' },
};

const RUNS = 5;

type Members = Readonly<Record<string, unknown>>;

describe.each(sdkServiceKeys())('%s', (key) => {
  it('loses nothing on the way there and back', async () => {
    const sdk = await sdkPackage(key);
    const service = wireService(key, sdk);
    let heard: EndpointCall | null = null;
    let says: Members = {};
    const endpoint: AwsEndpoint = {
      answer: (call) => {
        heard = call;
        return Promise.resolve({ kind: 'answered', output: says });
      },
    };
    const client = sdkClient(sdk, { requestHandler: practiceHandler(endpoint, packagesOnTheWire()) });
    const told = await survivors(
      [...service.operations.values()],
      async (operation, input, output) => {
        says = output;
        const Command = sdk.commands[operation] as new (input: unknown) => unknown;
        const answer = await client.send(new Command(input));
        const call = heard as unknown as EndpointCall;
        expect([call.service, call.operation, call.accessKeyId]).toEqual([key, operation, 'AKIAIOSFODNN7EXAMPLE']);
        expect(plain(call.input)).toMatchObject(plain(input) as object);
        expect(plain(membersOf(answer))).toEqual(plain(output));
      },
      FIXED[key] ?? {},
    );
    expect(told).toBe(service.operations.size);
  });
});

async function survivors(
  operations: readonly { readonly name: string; readonly input: Parameters<typeof valuesOf>[0]; readonly output: Parameters<typeof valuesOf>[0] }[],
  check: (operation: string, input: Members, output: Members) => Promise<void>,
  fixed: Members,
): Promise<number> {
  let done = 0;
  for (const { name, input, output } of operations) {
    const inputs = input.isStructSchema() ? valuesOf(input, fixed) : fc.constant({});
    const outputs = output.isStructSchema() ? valuesOf(output, absent(fixed)) : fc.constant({});
    await fc.assert(
      fc.asyncProperty(inputs, outputs, (asked, answered) => check(name, asked as Members, answered as Members)),
      { numRuns: RUNS, seed: 20261128, endOnFailure: true },
    );
    done += 1;
  }
  return done;
}

/** Contents that arrive as a stream are tried in wire.test.ts. */
const notCompared = new Set(['$metadata', 'Body']);

/** What is left out of inputs is left out of outputs too; fixed values are for inputs only. */
const absent = (fixed: Members): Members => Object.fromEntries(Object.entries(fixed).filter(([, value]) => value === undefined));

const membersOf = (answer: Members): Members => Object.fromEntries(Object.entries(answer).filter(([name]) => !notCompared.has(name)));

/** What means the same in every protocol: nothing there is nothing there, an empty list too (XML cannot tell them apart). */
function plain(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Uint8Array) return Buffer.from(value).toString('base64');
  if (value instanceof String) return String(value);
  if (Array.isArray(value)) return value.map((one) => plain(one)).filter((one) => one !== undefined && !isEmpty(one));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .map(([name, one]) => [name, plain(one)] as const)
    .filter(([, one]) => one !== undefined && one !== null && !isEmpty(one));
  return Object.fromEntries(entries);
}

const isEmpty = (value: unknown): boolean => typeof value === 'object' && value !== null && Object.keys(value).length === 0;
