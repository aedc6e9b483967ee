import { inRegion, regionalTarget, type ActionCase } from '../../testing/action-case.ts';

const target = regionalTarget('job', 'sagemaker', 'processing-job/job');
const of = (status: string) => inRegion({ things: { 'sagemaker processing': { job: { status } } } });
const calls = ['StopProcessingJob {"ProcessingJobName":"job"}'];

export const cases: readonly ActionCase[] = [
  { name: 'running', world: of('InProgress'), target, calls },
  { name: 'stopping', world: of('Stopping'), target, calls: [] },
  { name: 'ended by itself', world: of('Completed'), target, calls: [] },
  { name: 'gone', world: inRegion({}), target, calls: [] },
];
