import { inRegion, regionalTarget, type ActionCase } from '../../testing/action-case.ts';

const target = regionalTarget('job', 'sagemaker', 'transform-job/job');
const of = (status: string) => inRegion({ things: { 'sagemaker transform': { job: { status } } } });
const calls = ['StopTransformJob {"TransformJobName":"job"}'];

export const cases: readonly ActionCase[] = [
  { name: 'running', world: of('InProgress'), target, calls },
  { name: 'stopping', world: of('Stopping'), target, calls: [] },
  { name: 'ended by itself', world: of('Completed'), target, calls: [] },
  { name: 'gone', world: inRegion({}), target, calls: [] },
];
