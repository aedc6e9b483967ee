/** Inputs of EC2's reads as its CloudTrail records write them: `filterSet`, `instancesSet`, lists as sets of items. */
import type { Fields, Json } from '../../../account/call.ts';
import type { Members } from '../../live-service.ts';
import { recordedShape } from '../../recorded-shape.ts';
import { filtersIn, textsIn } from '../../input.ts';

/** Lists of ids, and the set and item CloudTrail writes them as. */
const SETS: Readonly<Record<string, readonly [string, string]>> = {
  InstanceIds: ['instancesSet', 'instanceId'],
  VolumeIds: ['volumeSet', 'volumeId'],
  SnapshotIds: ['snapshotSet', 'snapshotId'],
  ImageIds: ['imagesSet', 'imageId'],
  GroupIds: ['securityGroupIdSet', 'groupId'],
  KeyNames: ['keySet', 'keyName'],
  AllocationIds: ['allocationIdsSet', 'allocationId'],
  NetworkInterfaceIds: ['networkInterfaceIdSet', 'networkInterfaceId'],
  SpotInstanceRequestIds: ['spotInstanceRequestIdSet', 'spotInstanceRequestId'],
  LaunchTemplateIds: ['launchTemplateIdSet', 'launchTemplateId'],
  RegionNames: ['regionSet', 'regionName'],
  SecurityGroupRuleIds: ['securityGroupRuleIds', 'securityGroupRuleId'],
};

export function askedOfEc2(input: Members): Fields {
  const asked: Record<string, Json> = {};
  for (const [member, value] of Object.entries(input)) {
    const set = SETS[member];
    if (set !== undefined) asked[set[0]] = { items: textsIn(input, member).map((id) => ({ [set[1]]: id })) };
    else if (member === 'Filters')
      asked['filterSet'] = {
        items: filtersIn(input).map(({ name, values }) => ({ name, valueSet: { items: values.map((one) => ({ value: one })) } })),
      };
    else Object.assign(asked, recordedShape({ [member]: value }));
  }
  return asked;
}
