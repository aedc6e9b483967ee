/** The resources Event history lists beside an event, told from the record as AWS does: by fields that name them. */
import { reachTexts } from '../../../../knowledge/json-reach.ts';
import type { CloudTrailRecord } from '../../../account/cloudtrail-record.ts';

export interface EventResource {
  readonly ResourceType: string;
  readonly ResourceName: string;
}

/** Types as in "Supported resource types" of the CloudTrail API reference. */
const NAMED: readonly (readonly [string, string])[] = [
  ['userName', 'AWS::IAM::User'],
  ['roleName', 'AWS::IAM::Role'],
  ['roleArn', 'AWS::IAM::Role'],
  ['groupName', 'AWS::IAM::Group'],
  ['policyArn', 'AWS::IAM::Policy'],
  ['accessKeyId', 'AWS::IAM::AccessKey'],
  ['accessKey.accessKeyId', 'AWS::IAM::AccessKey'],
  ['credentials.accessKeyId', 'AWS::STS::AssumedRole'],
  ['instancesSet.items[].instanceId', 'AWS::EC2::Instance'],
  ['instancesSet.items[].networkInterfaceSet.items[].networkInterfaceId', 'AWS::EC2::NetworkInterface'],
  ['instanceId', 'AWS::EC2::Instance'],
  ['groupId', 'AWS::EC2::SecurityGroup'],
  ['keyName', 'AWS::EC2::KeyPair'],
  ['volumeId', 'AWS::EC2::Volume'],
  ['snapshotId', 'AWS::EC2::Snapshot'],
  ['bucketName', 'AWS::S3::Bucket'],
  ['functionName', 'AWS::Lambda::Function'],
  ['autoScalingGroupName', 'AWS::AutoScaling::AutoScalingGroup'],
  ['trailARN', 'AWS::CloudTrail::Trail'],
];

/** Most records name nothing: their first step is looked for before the path is walked. */
const NAMED_BY = NAMED.map(([path, type]) => [path, type, path.split(/[.[]/)[0] ?? ''] as const);

const known = new WeakMap<CloudTrailRecord, readonly EventResource[]>();

export function resourcesOf(record: CloudTrailRecord): readonly EventResource[] {
  let resources = known.get(record);
  if (resources === undefined) {
    resources = read(record);
    known.set(record, resources);
  }
  return resources;
}

function read(record: CloudTrailRecord): readonly EventResource[] {
  const found = new Map<string, EventResource>();
  for (const side of [record.requestParameters, record.responseElements]) {
    if (typeof side !== 'object' || side === null) continue;
    for (const [path, type, first] of NAMED_BY) {
      if (!Object.hasOwn(side, first)) continue;
      for (const name of reachTexts(side, path)) found.set(`${type} ${name}`, { ResourceType: type, ResourceName: name });
    }
  }
  return [...found.values()];
}
