import { inRegion, regionalTarget, type ActionCase } from '../../testing/action-case.ts';

const target = regionalTarget('arn:aws:sagemaker:eu-west-1:123456789012:endpoint/e1', 'sagemaker', 'endpoint/e1');
const of = (status: string) =>
  inRegion({ things: { 'bedrock marketplace-endpoint': { 'arn:aws:sagemaker:eu-west-1:123456789012:endpoint/e1': { status } } } });
const calls = ['DeleteMarketplaceModelEndpoint {"endpointArn":"arn:aws:sagemaker:eu-west-1:123456789012:endpoint/e1"}'];

export const cases: readonly ActionCase[] = [
  { name: 'at work', world: of('InService'), target, calls },
  { name: 'gone', world: inRegion({}), target, calls: [] },
];
