import { inRegion, regionalTarget, type ActionCase } from '../../testing/action-case.ts';

const target = regionalTarget('arn:aws:bedrock:eu-west-1:123456789012:custom-model-deployment/a1', 'bedrock', 'custom-model-deployment/a1');
const of = (status: string) =>
  inRegion({ things: { 'bedrock model-deployment': { 'arn:aws:bedrock:eu-west-1:123456789012:custom-model-deployment/a1': { status } } } });
const calls = ['DeleteCustomModelDeployment {"customModelDeploymentIdentifier":"arn:aws:bedrock:eu-west-1:123456789012:custom-model-deployment/a1"}'];

export const cases: readonly ActionCase[] = [
  { name: 'at work', world: of('Active'), target, calls },
  { name: 'gone', world: inRegion({}), target, calls: [] },
];
