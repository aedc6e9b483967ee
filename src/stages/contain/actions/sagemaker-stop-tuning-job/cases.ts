import { inRegion, regionalTarget, type ActionCase } from '../../testing/action-case.ts';

const target = regionalTarget('job', 'sagemaker', 'hyper-parameter-tuning-job/job');
const of = (status: string) => inRegion({ things: { 'sagemaker tuning': { job: { status } } } });
const calls = ['StopHyperParameterTuningJob {"HyperParameterTuningJobName":"job"}'];

export const cases: readonly ActionCase[] = [
  { name: 'running', world: of('InProgress'), target, calls },
  { name: 'stopping', world: of('Stopping'), target, calls: [] },
  { name: 'ended by itself', world: of('Completed'), target, calls: [] },
  { name: 'gone', world: inRegion({}), target, calls: [] },
];
