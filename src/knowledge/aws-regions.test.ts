import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DEFAULT_REGIONS, isOptInRegion, OPT_IN_REGIONS } from './aws-regions.ts';

interface Partitions {
  readonly partitions: readonly { readonly id: string; readonly regionRegex: string; readonly regions: Readonly<Record<string, unknown>> }[];
}

test("no region of the installed SDK's commercial partition is missing, and every name has its form", () => {
  const code = readFileSync('node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/lib/aws/partitions.js', 'utf8');
  const { partitions } = JSON.parse(code.slice(code.indexOf('{'), code.lastIndexOf('}') + 1)) as Partitions;
  const commercial = partitions.find((one) => one.id === 'aws');
  const ours: readonly string[] = [...DEFAULT_REGIONS, ...OPT_IN_REGIONS];
  expect(Object.keys(commercial?.regions ?? {}).length).toBeGreaterThan(30);
  expect(Object.keys(commercial?.regions ?? {}).filter((one) => one !== 'aws-global' && !ours.includes(one))).toEqual([]);
  expect(ours.filter((one) => !new RegExp(commercial?.regionRegex ?? '$.').test(one))).toEqual([]);
  expect(new Set(ours).size).toBe(36);
});

test('Bahrain was opened after March 2019, Osaka before', () => {
  expect(isOptInRegion('me-south-1')).toBe(true);
  expect(isOptInRegion('ap-northeast-3')).toBe(false);
});
