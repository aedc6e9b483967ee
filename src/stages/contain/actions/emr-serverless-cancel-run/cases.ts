import { inRegion, regionalTarget, type ActionCase } from '../../testing/action-case.ts';

const target = regionalTarget('00g1', 'emr-serverless', '/applications/00f1/jobruns/00g1', { application: '00f1' });
const of = (status: string) => inRegion({ things: { 'emr run': { '00f1/00g1': { status } } } });
const calls = ['CancelJobRun {"applicationId":"00f1","jobRunId":"00g1"}'];

export const cases: readonly ActionCase[] = [
  { name: 'running', world: of('RUNNING'), target, calls: calls },
  { name: 'queued', world: of('QUEUED'), target, calls: calls },
  { name: 'being cancelled', world: of('CANCELLING'), target, calls: [] },
  { name: 'ended by itself', world: of('SUCCESS'), target, calls: [] },
  { name: 'gone', world: inRegion({}), target, calls: [] },
];
