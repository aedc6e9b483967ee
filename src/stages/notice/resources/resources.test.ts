/** Every kind of resource is held against the catalogue of calls, the price lists and its own case. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { awsService, knownCall } from '../../../knowledge/aws-calls/index.ts';
import type { Reachable } from '../../../knowledge/json-reach.ts';
import { withPlaces } from '../../../knowledge/money/decimal.ts';
import { resourceIndex } from '../../../../scripts/new/resource-index.ts';
import { boundedAsking } from '../listing/asking.ts';
import { sweep, type Found } from '../sweep/sweep.ts';
import { found, testAccount } from '../testing/answering.ts';
import { RESOURCE_TYPES } from './index.generated.ts';
import type { ResourceType } from './resource-type.ts';

interface Case {
  readonly answers: readonly { readonly call: string; readonly input?: Readonly<Record<string, unknown>>; readonly output: Reachable }[];
  /** Members left out are not compared; `price` is `least..most`, `least..` without upper bound, or a kind. */
  readonly resources: readonly (Readonly<Record<string, string>> & { readonly price: string })[];
}

const folders = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const caseOf = ({ name }: ResourceType): Case => JSON.parse(readFileSync(join(import.meta.dirname, name, 'case.json'), 'utf8')) as Case;

describe('the kinds of resources', () => {
  it('are all listed (else: npx tsx scripts/write-resource-index.ts)', () => {
    expect(readFileSync(join(import.meta.dirname, 'index.generated.ts'), 'utf8')).toBe(resourceIndex(folders));
    expect(RESOURCE_TYPES.map(({ name }) => name)).toEqual([...folders].sort());
  });

  it.each(RESOURCE_TYPES)('$name: asks only known calls that read, and speaks both languages', ({ service, steps, words }) => {
    for (const step of steps) expect(knownCall(step.service ?? service, step.operation)?.access).toBe('read');
    expect([words.ja, ...words.en]).not.toContain('');
    expect(awsService(service)?.name).toBeTruthy();
  });

  it.each(RESOURCE_TYPES)('$name: reads what AWS documents', async (type) => {
    const { answers, resources } = caseOf(type);
    const seen = await sweepOf(type, answers);
    expect(seen.map((one, index) => told(one, resources[index] ?? { price: '' }))).toEqual(
      resources.map((one) => ({ ...one, price: inSixPlaces(one.price) })),
    );
  });
});

async function sweepOf(type: ResourceType, answers: Case['answers']): Promise<readonly Found[]> {
  const account = testAccount(({ operation, input }) => {
    const fits = (wanted: Readonly<Record<string, unknown>> = {}): boolean =>
      Object.entries(wanted).every(([key, value]) => JSON.stringify(input?.[key]) === JSON.stringify(value));
    const answer = answers.find((one) => one.call === operation && fits(one.input));
    return answer === undefined
      ? [{ kind: 'failed', cause: 'request', code: 'NotInTheCase', message: JSON.stringify(input) }]
      : [found(answer.output)];
  });
  const asking = boundedAsking(account, { atOnce: 8, stop: new AbortController().signal, onEnd: () => undefined });
  const swept = await sweep({
    asking,
    accountId: '123456789012',
    regions: ['us-east-1'],
    types: [type],
    onCell: () => undefined,
    onFirstRound: () => undefined,
  });
  expect(swept.cells.map(({ outcome, whole, refused }) => ({ outcome, whole, refused }))).toEqual([
    { outcome: 'scanned', whole: true, refused: null },
  ]);
  return swept.found;
}

const inSixPlaces = (text: string): string => text.replace(/\d+(\.\d+)?/g, (number) => withPlaces(number as Parameters<typeof withPlaces>[0], 6));

function told(one: Found, expected: Readonly<Record<string, string>>): Record<string, string | null> {
  const { price, madeBy } = one;
  const all: Record<string, string | null> = {
    id: one.id,
    arn: one.arn,
    region: one.region,
    state: one.state,
    createdAt: one.createdAt,
    size: one.size,
    madeBy: madeBy === null ? null : `${madeBy.type} ${madeBy.id}`,
    price:
      price.kind === 'known'
        ? `${withPlaces(price.perHour.least, 6)}..${price.perHour.most === null ? '' : withPlaces(price.perHour.most, 6)}`
        : price.kind,
  };
  return Object.fromEntries(Object.keys(expected).map((key) => [key, all[key] ?? null]));
}
