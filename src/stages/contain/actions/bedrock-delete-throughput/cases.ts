import { inRegion, regionalTarget, type ActionCase } from '../../testing/action-case.ts';

const target = regionalTarget('arn:aws:bedrock:eu-west-1:123456789012:provisioned-model/a1', 'bedrock', 'provisioned-model/a1');
const of = (status: string) =>
  inRegion({ things: { 'bedrock throughput': { 'arn:aws:bedrock:eu-west-1:123456789012:provisioned-model/a1': { status } } } });
const calls = ['DeleteProvisionedModelThroughput {"provisionedModelId":"arn:aws:bedrock:eu-west-1:123456789012:provisioned-model/a1"}'];

export const cases: readonly ActionCase[] = [
  { name: 'in service', world: of('InService'), target, calls },
  { name: 'gone', world: inRegion({}), target, calls: [] },
];
