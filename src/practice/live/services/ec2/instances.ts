/** DescribeInstances and what else is asked of single machines. */
import type { Instance } from '../../../account/service-states.ts';
import { dateOf, flagIn, textIn } from '../../input.ts';
import { answered, Refusal, type LiveCall, type LiveReply, type Members } from '../../live-service.ts';
import { allInstances, instanceOf } from './all-instances.ts';
import { instanceShown, stateOf } from './instance-shown.ts';
import { listOfEc2, type Listing } from './listing.ts';

const FACETS: Listing<Instance>['facets'] = {
  'instance-id': ({ id }) => id,
  'instance-type': ({ type }) => type,
  'instance-state-name': (instance) => stateOf(instance).Name,
  'instance-state-code': (instance) => String(stateOf(instance).Code),
  'instance-lifecycle': ({ spot }) => (spot ? 'spot' : null),
  'image-id': ({ launch }) => launch?.imageId ?? null,
  'key-name': ({ launch }) => launch?.keyName ?? null,
  'availability-zone': ({ zone }) => zone,
  'ip-address': ({ publicAddress }) => publicAddress,
  'private-ip-address': ({ launch }) => launch?.privateAddress ?? null,
  'subnet-id': ({ launch }) => launch?.subnetId ?? null,
  'reservation-id': ({ launch }) => launch?.reservationId ?? null,
  'spot-instance-request-id': ({ launch }) => launch?.spotRequestId ?? null,
  'instance.group-id': ({ launch }) => launch?.groupId ?? null,
};

/** Ids that do not exist are refused, as everywhere in EC2. */
export const instanceIds = {
  member: 'InstanceIds',
  missing: 'InvalidInstanceID.NotFound',
  says: (id: string) => `The instance ID '${id}' does not exist`,
} as const;

const reservationOf = ({ id, launch }: Instance): string => launch?.reservationId ?? `r-${id.slice(2)}`;

export const describeInstances = (call: LiveCall): LiveReply =>
  listOfEc2(call, allInstances(call), {
    member: 'Reservations',
    ids: instanceIds,
    idOf: ({ id }) => id,
    facets: FACETS,
    tags: ({ tags }) => tags,
    show: (instance) => ({
      ReservationId: reservationOf(instance),
      OwnerId: call.account.id,
      Groups: [],
      Instances: [instanceShown(call, instance)],
    }),
  });

/** Running ones only, unless all are wished for. */
export const describeInstanceStatus = (call: LiveCall): LiveReply =>
  listOfEc2(
    call,
    allInstances(call).filter(({ state }) => state === 'running' || flagIn(call.input, 'IncludeAllInstances')),
    {
      member: 'InstanceStatuses',
      ids: instanceIds,
      idOf: ({ id }) => id,
      facets: FACETS,
      show: (instance) => ({
        InstanceId: instance.id,
        AvailabilityZone: instance.zone,
        InstanceState: stateOf(instance),
        InstanceStatus: { Status: instance.state === 'running' ? 'ok' : 'not-applicable' },
        SystemStatus: { Status: instance.state === 'running' ? 'ok' : 'not-applicable' },
      }),
    },
  );

const ATTRIBUTES: Readonly<Record<string, (instance: Instance) => Members>> = {
  disableApiTermination: ({ terminationProtected }) => ({ DisableApiTermination: { Value: terminationProtected } }),
  disableApiStop: ({ stopProtected }) => ({ DisableApiStop: { Value: stopProtected } }),
  instanceType: ({ type }) => ({ InstanceType: { Value: type } }),
  instanceInitiatedShutdownBehavior: () => ({ InstanceInitiatedShutdownBehavior: { Value: 'stop' } }),
  groupSet: ({ launch }) => ({ Groups: [{ GroupId: launch?.groupId ?? '' }] }),
  sourceDestCheck: () => ({ SourceDestCheck: { Value: true } }),
  rootDeviceName: () => ({ RootDeviceName: { Value: '/dev/xvda' } }),
  blockDeviceMapping: () => ({ BlockDeviceMappings: [] }),
  ebsOptimized: () => ({ EbsOptimized: { Value: true } }),
  enaSupport: () => ({ EnaSupport: { Value: true } }),
  kernel: () => ({ KernelId: {} }),
  ramdisk: () => ({ RamdiskId: {} }),
  sriovNetSupport: () => ({ SriovNetSupport: {} }),
  productCodes: () => ({ ProductCodes: [] }),
  /** What a script starts with is never told by the stories. */
  userData: () => ({ UserData: {} }),
  enclaveOptions: () => ({ EnclaveOptions: { Enabled: false } }),
};

/** One attribute a call, as EC2 has it. */
export function describeInstanceAttribute(call: LiveCall): LiveReply {
  const instance = instanceOf(call, textIn(call.input, 'InstanceId'));
  if (instance instanceof Refusal) return instance;
  const attribute = ATTRIBUTES[textIn(call.input, 'Attribute')];
  if (attribute === undefined)
    return new Refusal('InvalidParameterValue', `Value (${textIn(call.input, 'Attribute')}) for parameter attribute is invalid. Unknown attribute.`);
  return answered({ InstanceId: instance.id, ...attribute(instance) });
}

/** A machine's screen: what it printed while starting, base64 as on the wire. */
export function getConsoleOutput(call: LiveCall): LiveReply {
  const instance = instanceOf(call, textIn(call.input, 'InstanceId'));
  if (instance instanceof Refusal) return instance;
  const text = `[    0.000000] Linux version 6.1.0 (practice)\n[    4.215300] cloud-init: ${instance.launch?.privateAddress ?? ''} finished\nlogin: `;
  return answered({ InstanceId: instance.id, Timestamp: dateOf(instance.launchedAt + 240), Output: Buffer.from(text).toString('base64') });
}

export const describeProfileAssociations = (call: LiveCall): LiveReply =>
  listOfEc2(
    call,
    allInstances(call).filter(({ role, state }) => role !== null && state !== 'terminated'),
    {
      member: 'IamInstanceProfileAssociations',
      idOf: ({ id }) => id,
      facets: { 'instance-id': ({ id }) => id, state: () => 'associated' },
      show: (instance) => ({
        AssociationId: `iip-assoc-${instance.id.slice(2)}`,
        InstanceId: instance.id,
        IamInstanceProfile: { Arn: `arn:aws:iam::${call.account.id}:instance-profile/${instance.role}`, Id: 'AIPAEXAMPLEPROFILE000' },
        State: 'associated',
      }),
    },
  );
