/** Stretches of things as a bill sees them, by hand. */
import { describe, expect, it } from 'vitest';
import type { Holding, HoldingChange } from '../investigate/index.ts';
import { spansWithin } from './attribution/facts/spans.ts';
import { mixedClusters } from './attribution/facts/mixed-clusters.ts';
import { withTaskSizes } from './task-sizes.ts';
import { thingsOf } from './things.ts';

const machine = (own: Partial<Holding> = {}): Holding => ({
  type: 'AWS::EC2::Instance',
  id: 'i-0aaaaaaaaaaaaaaa1',
  arn: null,
  region: 'us-west-2',
  account: '111122223333',
  side: 'owner',
  implicit: false,
  from: '2025-12-01T00:00:00Z',
  until: null,
  createEventId: null,
  details: { instanceType: 'm5.large' },
  changes: [],
  ...own,
});
const change = (what: string, at: string, side: HoldingChange['side'] = 'owner', before: Record<string, string> = {}): HoldingChange => ({
  what,
  at: `2025-12-${at}:00:00Z`,
  side,
  eventId: `${what}-${at}`,
  before,
});
const spans = (holding: Holding): string[] =>
  thingsOf([holding]).flatMap((thing) =>
    spansWithin(thing).map(
      (span) => `${thing.side} ${span.from?.slice(8, 13) ?? '...'} ${span.until?.slice(8, 13) ?? '...'} ${span.as.details['instanceType'] ?? ''}`,
    ),
  );

describe('a thing runs', () => {
  it('from its start to its end', () => {
    expect(spans(machine({ until: '2025-12-05T10:00:00Z' }))).toEqual(['owner 01T00 05T10 m5.large']);
  });

  it('not while it was stopped', () => {
    const changes = [change('stopped', '02T10'), change('started', '03T08'), change('stopped', '04T00')];
    expect(spans(machine({ changes }))).toEqual(['owner 01T00 02T10 m5.large', 'owner 03T08 04T00 m5.large']);
  });

  it('not before it was started, when it is older than the log', () => {
    expect(spans(machine({ from: null, changes: [change('started', '03T08')] }))).toEqual(['owner 03T08 ... m5.large']);
  });

  it('as what it was at the time, when it was resized', () => {
    const changes = [change('instance-type', '02T00', 'owner', { instanceType: 't3.micro' })];
    expect(spans(machine({ changes }))).toEqual(['owner 01T00 02T00 t3.micro', 'owner 02T00 ... m5.large']);
  });

  it('for nobody sure from when the intruder changed it until the owner did', () => {
    const changes = [
      change('instance-type', '03T00', 'intruder', { instanceType: 't3.micro' }),
      change('instance-type', '04T00', 'owner', { instanceType: 'c5.9xlarge' }),
    ];
    expect(spans(machine({ changes }))).toEqual(['owner 01T00 03T00 t3.micro', 'unclear 03T00 04T00 c5.9xlarge', 'owner 04T00 ... m5.large']);
    expect(thingsOf([machine({ changes })]).map((thing) => thing.change?.eventId ?? null)).toEqual([null, 'instance-type-03T00', null]);
  });

  it('for the owner, when the intruder only stopped it', () => {
    expect(spans(machine({ changes: [change('stopped', '03T00', 'intruder')] }))).toEqual(['owner 01T00 03T00 m5.large']);
  });

  it('for the intruder all along, whoever changed what they made', () => {
    const changes = [change('stopped', '03T00'), change('started', '03T05', 'intruder')];
    expect(spans(machine({ side: 'intruder', changes }))).toEqual(['intruder 01T00 03T00 m5.large', 'intruder 03T05 ... m5.large']);
  });
});

describe('tasks', () => {
  const task = machine({
    type: 'AWS::ECS::Task',
    id: 'c/web#tasks',
    details: { taskDefinition: 'arn:aws:ecs:us-west-2:111122223333:task-definition/web:2' },
  });
  const definition = (id: string, cpu: string, own: Partial<Holding> = {}) =>
    machine({ type: 'AWS::ECS::TaskDefinition', id, details: { cpu, memory: '512' }, ...own });

  it('are as large as their own revision, else the newest', () => {
    const definitions = [definition('web:1', '256'), definition('web:2', '1024'), definition('web:3', '4096')];
    expect(withTaskSizes([...definitions, task]).at(-1)?.details).toMatchObject({ cpu: '1024', memory: '512' });
    const newest = { ...task, details: { taskDefinition: 'web' } };
    expect(withTaskSizes([...definitions, newest]).at(-1)?.details).toMatchObject({ cpu: '4096' });
  });

  it('keep the size their own call told, and never take one of another region', () => {
    expect(withTaskSizes([definition('web:2', '1024'), { ...task, details: { ...task.details, cpu: '2048' } }]).at(-1)?.details['cpu']).toBe('2048');
    expect(withTaskSizes([definition('web:2', '1024', { region: 'eu-west-1' }), task]).at(-1)?.details['cpu']).toBeUndefined();
  });

  it('make a cluster mixed when another side than its maker runs them', () => {
    const cluster = (side: Holding['side']) => machine({ type: 'AWS::ECS::Cluster', id: 'c', side, details: {} });
    const own = (side: Holding['side']) => machine({ type: 'AWS::ECS::Task', id: 't', side, details: { cluster: 'c' } });
    expect([...mixedClusters([cluster('owner'), own('owner')])]).toEqual([]);
    expect([...mixedClusters([cluster('owner'), own('owner'), own('intruder')])]).toEqual(['111122223333 us-west-2 c']);
    // A cluster older than the log may be anybody's.
    expect([...mixedClusters([own('intruder')])]).toEqual(['111122223333 us-west-2 c']);
  });
});
