import { aTarget, inRegion, REGION, type ActionCase } from '../../testing/action-case.ts';

const target = (party: string) => aTarget(`snap-1 ${party}`, `arn:aws:ec2:${REGION}::snapshot/snap-1`, { snapshot: 'snap-1', party }, REGION);
const shared = (...parties: readonly string[]) => inRegion({ shares: { 'snap-1': [...parties] } });
const call = (permission: object) =>
  `ModifySnapshotAttribute ${JSON.stringify({ SnapshotId: 'snap-1', Attribute: 'createVolumePermission', OperationType: 'remove', ...permission })}`;

export const cases: readonly ActionCase[] = [
  {
    name: 'his account, beside a partner',
    world: shared('444455556666', '111122223333'),
    target: target('111122223333'),
    calls: [call({ UserIds: ['111122223333'] })],
  },
  { name: 'everybody', world: shared('all'), target: target('all'), calls: [call({ GroupNames: ['all'] })] },
  { name: 'not shared with him', world: shared('444455556666'), target: target('111122223333'), calls: [] },
  { name: 'gone', world: inRegion({}), target: target('all'), calls: [] },
];
