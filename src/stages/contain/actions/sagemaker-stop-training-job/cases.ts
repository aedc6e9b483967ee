import { inRegion, regionalTarget, type ActionCase } from '../../testing/action-case.ts';

const target = regionalTarget('job', 'sagemaker', 'training-job/job');
const of = (status: string) => inRegion({ things: { 'sagemaker training': { job: { status } } } });
const calls = ['StopTrainingJob {"TrainingJobName":"job"}'];

export const cases: readonly ActionCase[] = [
  { name: 'running', world: of('InProgress'), target, calls },
  { name: 'stopping', world: of('Stopping'), target, calls: [] },
  { name: 'ended by itself', world: of('Completed'), target, calls: [] },
  { name: 'gone', world: inRegion({}), target, calls: [] },
];
