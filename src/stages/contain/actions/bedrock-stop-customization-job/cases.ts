import { inRegion, regionalTarget, type ActionCase } from '../../testing/action-case.ts';

const target = regionalTarget('arn:aws:bedrock:eu-west-1:123456789012:model-customization-job/a1', 'bedrock', 'model-customization-job/a1');
const of = (status: string) =>
  inRegion({ things: { 'bedrock customization-job': { 'arn:aws:bedrock:eu-west-1:123456789012:model-customization-job/a1': { status } } } });
const calls = ['StopModelCustomizationJob {"jobIdentifier":"arn:aws:bedrock:eu-west-1:123456789012:model-customization-job/a1"}'];

export const cases: readonly ActionCase[] = [
  { name: 'running', world: of('InProgress'), target, calls },
  { name: 'stopping', world: of('Stopping'), target, calls: [] },
  { name: 'ended by itself', world: of('Completed'), target, calls: [] },
  { name: 'gone', world: inRegion({}), target, calls: [] },
];
