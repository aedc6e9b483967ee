/** What is proposed against things the intruder made, and what comes with them: a table of kinds. Only what the findings call his is ever in it. */
import { resourceWords } from '../../../knowledge/resource-words.ts';
import { linuxHour } from '../../../knowledge/prices/ec2-price.ts';
import { consolePlace } from '../../../knowledge/console-places.ts';
import { regionInWords } from '../../../words/place-names.ts';
import type { Findings, Resource } from '../../investigate/index.ts';
import type { Target } from '../actions/action.ts';
import { autoscalingZero } from '../actions/autoscaling-zero/action.ts';
import { ec2CancelSpotFleet } from '../actions/ec2-cancel-spot-fleet/action.ts';
import { ec2CancelSpotRequest } from '../actions/ec2-cancel-spot-request/action.ts';
import { ec2DeleteFleet } from '../actions/ec2-delete-fleet/action.ts';
import { ec2DeleteKeyPair } from '../actions/ec2-delete-key-pair/action.ts';
import { ec2DeleteLaunchTemplate } from '../actions/ec2-delete-launch-template/action.ts';
import { ec2DeleteVolume } from '../actions/ec2-delete-volume/action.ts';
import { ec2ReleaseAddress } from '../actions/ec2-release-address/action.ts';
import { ec2SnapshotDisks } from '../actions/ec2-snapshot-disks/action.ts';
import { ec2StopInstance } from '../actions/ec2-stop-instance/action.ts';
import { ec2TerminateInstance } from '../actions/ec2-terminate-instance/action.ts';
import { ecsStopTask } from '../actions/ecs-stop-task/action.ts';
import { ecsZeroService } from '../actions/ecs-zero-service/action.ts';
import { eventsDisableRule } from '../actions/events-disable-rule/action.ts';
import { lambdaDeleteUrl } from '../actions/lambda-delete-url/action.ts';
import { lambdaZeroConcurrency } from '../actions/lambda-zero-concurrency/action.ts';
import { lightsailDeleteInstance } from '../actions/lightsail-delete-instance/action.ts';
import { sagemakerDeleteEndpoint } from '../actions/sagemaker-delete-endpoint/action.ts';
import { sagemakerStopNotebook } from '../actions/sagemaker-stop-notebook/action.ts';
import { isCommitment } from './commitment-proposals.ts';
import { reason } from './his-resources.ts';
import { HOSTED_KINDS } from './hosted-kinds.ts';
import { BURNING_KINDS } from './kinds/burning-kinds.ts';
import { STANDING_KINDS } from './kinds/standing-kinds.ts';
import { named, type Kind, type Kinds, type Placed } from './kinds/kind.ts';
import { isManaged } from './managed-parts.ts';
import { proposal, type Note, type Proposal } from './proposal.ts';
import { SCHEDULE } from './schedule-proposals.ts';
import { STACK } from './stack-proposals.ts';
import { regional } from './targets.ts';

export interface PlanWish {
  /** Machines are stopped, not ended: for people who want to look into them. */
  readonly keepMachines: boolean;
  /** Disks are copied before a machine is ended; copies cost. */
  readonly snapshots: boolean;
  /** What the intruder made and is powerless by then is deleted at the end. @default false */
  readonly remove?: boolean;
}

/** `cluster/service`, as the findings name what lies in a cluster; of a task started by itself the cluster is a detail. */
const inCluster =
  (kind: 'service' | 'task'): Placed =>
  ({ id, account, region, details }) => {
    const [name = '', cluster = details['cluster']] = id.split('/').toReversed();
    if (name === '' || cluster === undefined || id.includes('#')) return null;
    return regional('ecs', account, region, `${kind}/${cluster}/${name}`, name, { cluster });
  };

const lambda: Placed = ({ id, account, region }) => regional('lambda', account, region, `function:${id}`, id);

/** A rule of another bus than the default one is `bus/rule`. */
const rule: Placed = ({ id, account, region }) => {
  const at = id.lastIndexOf('/');
  return regional('events', account, region, `rule/${id}`, id.slice(at + 1), at < 0 ? {} : { bus: id.slice(0, at) });
};

/** Its ARN has the name, not the id (Service Authorization Reference, Amazon EC2). */
const keyPair: Placed = ({ id: name, details, account, region }) => {
  const id = details['keyPairId'];
  return id === undefined ? null : regional('ec2', account, region, `key-pair/${name}`, id);
};

/** AWS gives the ARN of a group an id of its own, which the log does not tell. */
const group: Placed = ({ id, account, region }) => regional('autoscaling', account, region, `autoScalingGroup:*:autoScalingGroupName/${id}`, id);

const KINDS: Kinds = {
  ...HOSTED_KINDS,
  ...BURNING_KINDS,
  ...STANDING_KINDS,
  'AWS::AutoScaling::AutoScalingGroup': { action: autoscalingZero, target: group },
  'AWS::EC2::EIP': { action: ec2ReleaseAddress, target: named('ec2', 'elastic-ip') },
  'AWS::EC2::EC2Fleet': { action: ec2DeleteFleet, target: named('ec2', 'fleet') },
  'AWS::EC2::Instance': {
    action: ec2TerminateInstance,
    target: named('ec2', 'instance'),
    usdPerHour: ({ details }) => linuxHour(details['instanceType'] ?? ''),
  },
  'AWS::EC2::KeyPair': { action: ec2DeleteKeyPair, target: keyPair },
  'AWS::EC2::LaunchTemplate': { action: ec2DeleteLaunchTemplate, target: named('ec2', 'launch-template') },
  'AWS::EC2::SpotFleet': { action: ec2CancelSpotFleet, target: named('ec2', 'spot-fleet-request') },
  'AWS::EC2::SpotInstanceRequest': { action: ec2CancelSpotRequest, target: named('ec2', 'spot-instances-request') },
  'AWS::EC2::Volume': { action: ec2DeleteVolume, target: named('ec2', 'volume') },
  'AWS::ECS::Service': { action: ecsZeroService, target: inCluster('service') },
  'AWS::ECS::Task': { action: ecsStopTask, target: inCluster('task') },
  'AWS::Events::Rule': { action: eventsDisableRule, target: rule },
  'AWS::Lambda::Function': { action: lambdaZeroConcurrency, target: lambda },
  'AWS::Lambda::Url': { action: lambdaDeleteUrl, target: lambda },
  'AWS::Lightsail::Instance': {
    action: lightsailDeleteInstance,
    target: ({ id, account, region }) => regional('lightsail', account, region, 'Instance/*', id),
  },
  'AWS::SageMaker::Endpoint': { action: sagemakerDeleteEndpoint, target: named('sagemaker', 'endpoint') },
  'AWS::SageMaker::NotebookInstance': { action: sagemakerStopNotebook, target: named('sagemaker', 'notebook-instance') },
};

/** Goes with the thing it belongs to, or costs nothing by itself: nothing to say about it. */
const GOES_WITH = new Set([
  'AWS::EC2::NetworkInterface',
  'AWS::IAM::User',
  'AWS::IAM::Role',
  'AWS::IAM::AccessKey',
  // Said apart, and locked where this is the management account (`organization-lock.ts`).
  'AWS::Organizations::Account',
  // Found again among the ways back in, and acted on there; or harmless once those are shut, and deleted at the end (`removal-proposals.ts`).
  'AWS::IAM::Group',
  'AWS::IAM::InstanceProfile',
  'AWS::IAM::ManagedPolicy',
  'AWS::IAM::VirtualMFADevice',
  'AWS::IAM::OIDCProvider',
  'AWS::IAM::SAMLProvider',
  'AWS::IAM::ServiceSpecificCredential',
  'AWS::IAM::SSHPublicKey',
  'AWS::IdentityStore::User',
  'AWS::RolesAnywhere::TrustAnchor',
  'AWS::RolesAnywhere::Profile',
  'AWS::ECS::Cluster',
  'AWS::ECS::TaskDefinition',
  'AWS::Batch::JobDefinition',
  // Looked into one by one, by files of their own.
  SCHEDULE,
  STACK,
]);

export interface ResourcesProposed {
  readonly proposals: readonly Proposal[];
  /** Alive, the intruder's, and no action of ours knows the kind. */
  readonly others: readonly Resource[];
}

/** What is the intruder's and not known to be deleted. What the owner's side made under the same name is in none of it. */
export function aliveAndHis(findings: Findings, inAccount: string): readonly Resource[] {
  const owners = new Set(findings.resources.filter((one) => one.verdict === 'owner').map(placeOf));
  return findings.resources.filter(
    (one) =>
      (one.verdict === 'attacker' || one.verdict === 'consequence') &&
      one.account === inAccount &&
      one.state !== 'deleted' &&
      !owners.has(placeOf(one)),
  );
}

/** @param his see `aliveAndHis` */
export function resourceProposals(his: readonly Resource[], wish: PlanWish): ResourcesProposed {
  const [proposals, others]: [Proposal[], Resource[]] = [[], []];
  for (const one of his.filter((it) => !isCommitment(it) && !isManaged(it, his))) {
    const kind = Object.hasOwn(KINDS, one.type) ? KINDS[one.type] : undefined;
    const target = one.id.includes('#') ? null : (kind?.target(one) ?? null);
    if (kind !== undefined && target !== null) proposals.push(...copies(kind, target, one, wish), proposed(kind, target, one, wish));
    else if (!one.implicit && !GOES_WITH.has(one.type)) others.push(one);
  }
  return { proposals, others };
}

const placeOf = ({ type, id, region }: Resource): string => `${type} ${region} ${id}`;

const copies = ({ action }: Kind, target: Target, one: Resource, { snapshots }: PlanWish): readonly Proposal[] =>
  snapshots && action === ec2TerminateInstance
    ? [proposal(ec2SnapshotDisks, target, reason(one), one.createEventId === null ? [] : [one.createEventId])]
    : [];

function proposed({ action, usdPerHour }: Kind, target: Target, one: Resource, { keepMachines }: PlanWish): Proposal {
  const chosen = keepMachines && action === ec2TerminateInstance && one.details['lifecycle'] !== 'spot' ? ec2StopInstance : action;
  return proposal(chosen, target, reason(one), one.createEventId === null ? [] : [one.createEventId], { usdPerHour: usdPerHour?.(one) ?? null });
}

/** Alive and the intruder's, but of a kind no action knows: the person removes it. */
export function otherResourceNote({ type, id, region, createEventId }: Resource): Note {
  const [words, where, place] = [resourceWords(type), regionInWords(region), consolePlace(type, region)];
  const at = place ?? { ja: 'AWS の画面', en: 'the AWS console', url: '' };
  return {
    subject: `${type} ${id}`,
    said: {
      ja: `${words.ja} ${id} (${where.ja}): 侵入者が作りましたが、Hikeshi では消せません。${at.ja} で確かめて、消してください。 ${at.url}`.trimEnd(),
      en: `${words.en[0]} ${id} in ${where.en}: the intruder made it, and Hikeshi cannot remove it. Look at it under ${at.en}, and delete it there. ${at.url}`.trimEnd(),
    },
    eventIds: createEventId === null ? [] : [createEventId],
  };
}
