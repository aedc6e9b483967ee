/**
 * Who is behind what a service made: the Auto Scaling group, fleet, stack, node group or cluster named in the tags AWS itself puts on its children.
 * Tag keys starting with `aws:` can only be set by AWS.
 */
import { reach, reachText } from '../../../knowledge/json-reach.ts';
import type { Reachable } from '../../../knowledge/json-reach.ts';
import type { NotableEvent } from '../notable-event.ts';
import type { Place } from './place.ts';
import type { ResourceLedger } from './resource-ledger.ts';
import { SERVICE_MAKERS } from './service-makers.ts';

const PARENT_TAGS: readonly (readonly [tag: string, type: string])[] = [
  ['aws:autoscaling:groupname', 'AWS::AutoScaling::AutoScalingGroup'],
  ['aws:ec2:fleet-id', 'AWS::EC2::EC2Fleet'],
  ['aws:ec2spot:fleet-request-id', 'AWS::EC2::SpotFleet'],
  ['aws:elasticmapreduce:job-flow-id', 'AWS::EMR::Cluster'],
  ['aws:cloudformation:stack-id', 'AWS::CloudFormation::Stack'],
  ['aws:cloudformation:stack-name', 'AWS::CloudFormation::Stack'],
  ['elasticbeanstalk:environment-name', 'AWS::ElasticBeanstalk::Environment'],
  ['aws:batch:compute-environment', 'AWS::Batch::ComputeEnvironment'],
  ['eks:nodegroup-name', 'AWS::EKS::Nodegroup'],
  ['aws:eks:cluster-name', 'AWS::EKS::Cluster'],
  ['eks:cluster-name', 'AWS::EKS::Cluster'],
  ['aws:ecs:clustername', 'AWS::ECS::Cluster'],
];

/** Places where calls carry tags. */
const TAG_PATHS = [
  'tagSpecificationSet.items[].tags[]',
  'tagSpecificationSet.items[].tags.items[]',
  'tagSpecifications[].tags[]',
  'tags[]',
  'tags.items[]',
  'tagSet.items[]',
  'CreateFleetRequest.TagSpecification[].Tag[]',
  'CreateLaunchTemplateRequest.TagSpecification[].Tag[]',
];
const TAGS_MOST = 200;

/** Key of the parent resource the service acted for, when the log saw it made. */
export function parentOfServiceMade(event: NotableEvent, place: Place, resources: ResourceLedger): number | null {
  if (!isByService(event)) return null;
  const tags = tagsIn(event.request, event.response);
  const eksCluster = tags.get('eks:cluster-name');
  for (const [tag, type] of PARENT_TAGS) {
    const value = tags.get(tag);
    if (value === undefined) continue;
    const id = type === 'AWS::EKS::Nodegroup' && eksCluster !== undefined ? `${eksCluster}/${value}` : value;
    const found = resources.find(type, id, place);
    if (found !== null) return found;
  }
  return spotRequestOf(event, place, resources) ?? unnamedMaker(event, place, resources);
}

function isByService({ invokedBy, ip, userAgent }: NotableEvent): boolean {
  return invokedBy !== null || ip?.endsWith('.amazonaws.com') === true || userAgent?.endsWith('.amazonaws.com') === true;
}

function spotRequestOf(event: NotableEvent, place: Place, resources: ResourceLedger): number | null {
  const id = reachText(event.response, 'instancesSet.items[].spotInstanceRequestId');
  const found = id === null ? null : resources.find('AWS::EC2::SpotInstanceRequest', id, place);
  return found === null || resources.row(found)?.implicit === true ? null : found;
}

/** No tag tells: certain only when everything of that kind there was made with one credential. */
function unnamedMaker(event: NotableEvent, place: Place, resources: ResourceLedger): number | null {
  const type = SERVICE_MAKERS[event.invokedBy ?? ''] ?? SERVICE_MAKERS[event.ip ?? ''];
  return type === undefined ? null : resources.onlyAlive(type, place);
}

function tagsIn(request: Reachable, response: Reachable): Map<string, string> {
  const tags = new Map<string, string>();
  const found = [...TAG_PATHS.flatMap((path) => reach(request, path)), ...reach(response, 'instancesSet.items[].tagSet.items[]')];
  for (const tag of found.slice(0, TAGS_MOST)) {
    const key = reachText(tag, 'key') ?? reachText(tag, 'Key');
    const value = reachText(tag, 'value') ?? reachText(tag, 'Value');
    if (key !== null && value !== null) tags.set(key.toLowerCase(), value);
  }
  return tags;
}
