import { aTarget, inRegion, REGION, type ActionCase } from '../../testing/action-case.ts';

const ORGANIZATION = 'arn:aws:organizations::111122223333:organization/o-exampleorgid';
const target = (party: string) => aTarget(`ami-1 ${party}`, `arn:aws:ec2:${REGION}::image/ami-1`, { image: 'ami-1', party }, REGION);
const shared = (...parties: readonly string[]) => inRegion({ shares: { 'ami-1': [...parties] } });
const call = (permission: object) => `ModifyImageAttribute ${JSON.stringify({ ImageId: 'ami-1', LaunchPermission: { Remove: [permission] } })}`;

export const cases: readonly ActionCase[] = [
  { name: 'everybody', world: shared('444455556666', 'all'), target: target('all'), calls: [call({ Group: 'all' })] },
  { name: 'a whole organization', world: shared(ORGANIZATION), target: target(ORGANIZATION), calls: [call({ OrganizationArn: ORGANIZATION })] },
  { name: 'not shared with him', world: shared(), target: target('111122223333'), calls: [] },
];
