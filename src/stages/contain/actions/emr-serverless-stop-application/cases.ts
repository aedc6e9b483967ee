import { inRegion, regionalTarget, type ActionCase } from '../../testing/action-case.ts';

const target = regionalTarget('00f1', 'emr-serverless', '/applications/00f1');
const of = (status: string) => inRegion({ things: { 'emr application': { '00f1': { status } } } });
const calls = ['StopApplication {"applicationId":"00f1"}'];

export const cases: readonly ActionCase[] = [
  { name: 'started', world: of('STARTED'), target, calls: calls },
  { name: 'stopping', world: of('STOPPING'), target, calls: [] },
  { name: 'stopped', world: of('STOPPED'), target, calls: [] },
  { name: 'gone', world: inRegion({}), target, calls: [] },
];
