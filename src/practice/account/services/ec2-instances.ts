/** EC2 instances: limits decide how many start; each brings a volume and an interface that have no event of their own. */
import type { SimulatedAccount } from '../simulated-account.ts';
import { listOf, numberOf, refuse, textOf, type Call, type Fields, type Hand, type Json, type Operations, type Reply } from '../call.ts';
import { makerOf, type Maker } from '../holdings.ts';
import type { ComputeRegion, Instance, LaunchFacts } from '../service-states.ts';
import { addressOf } from '../../networks.ts';
import { Random } from '../../random.ts';
import { runInstancesRequest, runInstancesResponse } from './ec2-shapes.ts';
import { bucketOf, vcpusOf } from './instance-types.ts';

export const ec2Instances: Operations = {
  'ec2:RunInstances': { run: runInstances },
  'ec2:TerminateInstances': { run: (call) => changeState(call, 'terminated') },
  'ec2:StopInstances': { run: (call) => changeState(call, 'stopped') },
  'ec2:StartInstances': { run: (call) => changeState(call, 'running') },
  'ec2:RebootInstances': { run: (call) => ({ request: idsRequest(ids(call)), response: { _return: true } }) },
  'ec2:ModifyInstanceAttribute': { run: modifyInstanceAttribute },
  'ec2:AssociateIamInstanceProfile': { run: associateProfile },
  'ec2:GetConsoleOutput': { readOnly: true, run: () => ({}) },
  'ec2:GetPasswordData': { readOnly: true, run: () => ({}) },
};

/** Input as CloudTrail writes it. The profile goes by the name of its role. */
function associateProfile(call: Call): Reply {
  const asked = call.input['AssociateIamInstanceProfileRequest'] as
    | { InstanceId?: string; IamInstanceProfile?: { Name?: string; Arn?: string } }
    | undefined;
  const instance = call.account.states.compute(call.region).instances.get(asked?.InstanceId ?? '');
  const profile = asked?.IamInstanceProfile?.Name ?? asked?.IamInstanceProfile?.Arn?.split('/').at(-1) ?? null;
  if (instance !== undefined && profile !== null) {
    instance.role = profile;
    call.account.holdings.opened('instance-profile', instance.id, makerOf(call));
  }
  return {
    response: {
      AssociateIamInstanceProfileResponse: {
        iamInstanceProfileAssociation: { associationId: `iip-assoc-0${call.random.hex(16)}`, state: 'associating' },
      },
    },
  };
}

/** Input: instanceType, imageId, count, minCount?, keyName?, groupId?, name?, role?, dryRun?, spot?, userData?. */
function runInstances(call: Call): Reply {
  const type = textOf(call.input, 'instanceType');
  const count = numberOf(call.input, 'count', 1);
  const request = runInstancesRequest(call);
  if (call.input['dryRun'] === true) return refuse('Client.DryRunOperation', 'Request would have succeeded, but DryRun flag is set.', request);
  const region = call.account.states.compute(call.region);
  const bucket = call.input['spot'] === true ? 'spot' : bucketOf(type);
  const limit = region.limits[bucket];
  const vcpus = vcpusOf(type);
  const affordable = Math.floor((limit - usedVcpus(call.account, call.region, bucket)) / vcpus);
  const wanted = Math.min(count, affordable);
  if (wanted < numberOf(call.input, 'minCount', count)) return overLimit(type, count, limit, bucket, request);
  const instances = Array.from({ length: wanted }, () =>
    addInstance(call.account, {
      region: call.region,
      type,
      maker: makerOf(call),
      role: textOf(call.input, 'role') || null,
      group: null,
      spot: bucket === 'spot',
      protectedFromStart: call.input['disableApiTermination'] === true,
      tags: nameTag(call),
    }),
  );
  return { request, response: runInstancesResponse(call, instances) };
}

const nameTag = ({ input }: Call): Readonly<Record<string, string>> => {
  const name = textOf(input, 'name');
  return name === '' ? {} : { Name: name };
};

function overLimit(type: string, count: number, limit: number, bucket: 'standard' | 'gpu' | 'spot', request: Json): Reply {
  if (bucket === 'spot') return refuse('Client.MaxSpotInstanceCountExceeded', 'Max spot instance count exceeded', request);
  if (bucket === 'gpu' && limit > 0)
    return refuse(
      'Client.InstanceLimitExceeded',
      `You have requested more instances (${count}) than your current instance limit of ${Math.floor(limit / vcpusOf(type))} allows for the specified instance type. Please visit http://aws.amazon.com/contact-us/ec2-request to request an adjustment to this limit.`,
      request,
    );
  return refuse(
    'Client.VcpuLimitExceeded',
    `You have requested more vCPU capacity than your current vCPU limit of ${limit} allows for the instance bucket that the specified instance type belongs to. Please visit http://aws.amazon.com/contact-us/ec2-request to request an adjustment to this limit.`,
    request,
  );
}

function usedVcpus(account: SimulatedAccount, region: string, bucket: 'standard' | 'gpu' | 'spot'): number {
  let used = 0;
  for (const instance of account.states.compute(region).instances.values()) {
    const its = instance.spot ? 'spot' : bucketOf(instance.type);
    if (instance.state === 'running' && its === bucket) used += instance.vcpus;
  }
  return used;
}

/** Room for this many more of the type, as a group or fleet sees it before it launches. */
export function roomFor(account: SimulatedAccount, region: string, type: string, spot: boolean): number {
  const bucket = spot ? 'spot' : bucketOf(type);
  return Math.max(0, Math.floor((account.states.compute(region).limits[bucket] - usedVcpus(account, region, bucket)) / vcpusOf(type)));
}

interface NewInstance {
  readonly region: string;
  readonly type: string;
  readonly maker: Maker;
  readonly role: string | null;
  readonly group: string | null;
  readonly spot: boolean;
  readonly protectedFromStart: boolean;
  readonly tags?: Readonly<Record<string, string>>;
}

/** What nobody was told about a machine that a service started; drawn from its id, so that nothing else moves. */
export function untoldLaunch(
  account: SimulatedAccount,
  instance: Instance,
  told: { readonly imageId: string; readonly spotRequestId: string | null },
): LaunchFacts {
  const random = new Random(`launch/${instance.id}`);
  const region = account.states.lookAt(instance.region);
  return {
    ...told,
    reservationId: `r-0${random.hex(16)}`,
    keyName: '',
    name: '',
    groupId: region.defaultGroup,
    subnetId: (region.subnets.find((one) => one.zone === instance.zone) ?? region.subnets[0])?.id ?? '',
    privateAddress: `172.31.${random.whole(0, 47)}.${random.whole(4, 250)}`,
    macAddress: `06:${Array.from({ length: 5 }, () => random.hex(2)).join(':')}`,
    attachmentId: `eni-attach-0${random.hex(16)}`,
    index: 0,
  };
}

/** Puts an instance with its root volume and interface into the account; whoever asked writes the event. */
export function addInstance(account: SimulatedAccount, what: NewInstance): Instance {
  const { random } = account;
  const region = account.states.compute(what.region);
  const place = random.pick(region.subnets);
  const instance: Instance = {
    id: `i-0${random.hex(16)}`,
    type: what.type,
    region: what.region,
    zone: place.zone,
    vcpus: vcpusOf(what.type),
    madeBy: what.maker.hand,
    volumeIds: [`vol-0${random.hex(16)}`],
    interfaceId: `eni-0${random.hex(16)}`,
    publicAddress: addressOf(what.region.startsWith('ap-northeast') ? 'aws-tokyo' : 'aws-us-east-1', random),
    tags: new Map(Object.entries(what.tags ?? {})),
    role: what.role,
    group: what.group,
    spot: what.spot,
    launchedAt: account.clock.now,
    launch: null,
    state: 'running',
    since: account.clock.now,
    terminationProtected: what.protectedFromStart,
    stopProtected: false,
  };
  region.instances.set(instance.id, instance);
  account.holdings.made('AWS::EC2::Instance', instance.id, what.region, what.maker);
  const implied: Maker = { hand: what.maker.hand, eventId: null };
  for (const volume of instance.volumeIds) account.holdings.made('AWS::EC2::Volume', volume, what.region, implied);
  account.holdings.made('AWS::EC2::NetworkInterface', instance.interfaceId, what.region, implied);
  meterRunning(account, instance);
  for (const volume of instance.volumeIds)
    account.meter.began({ ...placeOf(instance), id: volume, what: { kind: 'volume', gigabytes: ROOT_GIGABYTES } });
  return instance;
}

/** Root disk of the images the stories start. */
const ROOT_GIGABYTES = 8;

const placeOf = (instance: Instance) => ({ region: instance.region, zone: instance.zone, hand: instance.madeBy, member: null }) as const;

/** A running instance costs, and so does the public address it is given; both stop while it is stopped, its disk does not. */
function meterRunning(account: SimulatedAccount, instance: Instance): void {
  account.meter.began({ ...placeOf(instance), id: instance.id, what: { kind: 'instance', type: instance.type, spot: instance.spot } });
  account.meter.began({ ...placeOf(instance), id: instance.interfaceId, what: { kind: 'address', inUse: true } });
}

function meterStopped(account: SimulatedAccount, instance: Instance): void {
  account.meter.ended(instance.id);
  account.meter.ended(instance.interfaceId);
}

/** Ends an instance and what came with it. */
export function terminate(account: SimulatedAccount, instance: Instance, by: Hand): void {
  instance.state = 'terminated';
  instance.since = account.clock.now;
  meterStopped(account, instance);
  for (const volume of instance.volumeIds) account.meter.ended(volume);
  account.holdings.gone('AWS::EC2::Instance', instance.id, instance.region, by);
  for (const volume of instance.volumeIds) account.holdings.gone('AWS::EC2::Volume', volume, instance.region, by);
  account.holdings.gone('AWS::EC2::NetworkInterface', instance.interfaceId, instance.region, by);
  const region = account.states.compute(instance.region);
  region.instances.delete(instance.id);
  showForAWhile(region, instance);
  if (instance.group === null) return;
  region.scalingGroups.get(instance.group)?.balance();
  region.spotRequests.get(instance.group)?.fulfil();
}

/** "Terminated instances remain visible after termination (for approximately one hour)" (API reference of TerminateInstances). */
const SHOWN_AFTER_END = 3600;

function showForAWhile(region: ComputeRegion, instance: Instance): void {
  for (const [id, { since }] of region.ended) {
    if (since > instance.since - SHOWN_AFTER_END) break;
    region.ended.delete(id);
  }
  region.ended.set(instance.id, instance);
}

const ids = (call: Call): string[] => listOf(call.input, 'instanceIds').filter((id): id is string => typeof id === 'string');
const idsRequest = (of: readonly string[]): Fields => ({ instancesSet: { items: of.map((instanceId) => ({ instanceId })) } });
const CODES = { running: 16, stopped: 80, terminated: 48 } as const;
const PASSING = { running: 'pending', stopped: 'stopping', terminated: 'shutting-down' } as const;
const PASSING_CODES = { running: 0, stopped: 64, terminated: 32 } as const;

function changeState(call: Call, to: 'running' | 'stopped' | 'terminated'): Reply {
  const request = { ...idsRequest(ids(call)), ...(to === 'stopped' ? { force: false } : {}) };
  const { instances } = call.account.states.compute(call.region);
  const found: Instance[] = [];
  for (const id of ids(call)) {
    const instance = instances.get(id);
    if (instance === undefined) return refuse('Client.InvalidInstanceID.NotFound', `The instance ID '${id}' does not exist`, request);
    if (to === 'terminated' && instance.terminationProtected)
      return refuse(
        'Client.OperationNotPermitted',
        `The instance '${id}' may not be terminated. Modify its 'disableApiTermination' instance attribute and try again.`,
        request,
      );
    if (to === 'stopped' && instance.stopProtected)
      return refuse(
        'Client.OperationNotPermitted',
        `The instance '${id}' may not be stopped. Modify its 'disableApiStop' instance attribute and try again.`,
        request,
      );
    found.push(instance);
  }
  const items = found.map((instance) => {
    const previous = { code: CODES[instance.state], name: instance.state };
    if (to === 'terminated') terminate(call.account, instance, call.caller.hand);
    else switchTo(call.account, instance, to);
    return { instanceId: instance.id, currentState: { code: PASSING_CODES[to], name: PASSING[to] }, previousState: previous };
  });
  return { request, response: { requestId: call.random.uuid(), instancesSet: { items } } };
}

/** Starts or stops a machine; a start is a new launch time. */
export function switchTo(account: SimulatedAccount, instance: Instance, to: 'running' | 'stopped'): void {
  if (instance.state === to) return;
  instance.state = to;
  instance.since = account.clock.now;
  if (to === 'running') instance.launchedAt = account.clock.now;
  if (to === 'running') meterRunning(account, instance);
  else meterStopped(account, instance);
}

/** One attribute per call: disableApiTermination, disableApiStop, or groupSet. */
function modifyInstanceAttribute(call: Call): Reply {
  const id = textOf(call.input, 'instanceId');
  const instance = call.account.states.compute(call.region).instances.get(id);
  const value = call.input['value'] === true;
  const attribute = textOf(call.input, 'attribute');
  const request = { instanceId: id, [attribute]: attribute === 'groupSet' ? { items: [{ groupId: textOf(call.input, 'groupId') }] } : { value } };
  if (instance === undefined) return refuse('Client.InvalidInstanceID.NotFound', `The instance ID '${id}' does not exist`, request);
  if (attribute === 'disableApiTermination') instance.terminationProtected = value;
  if (attribute === 'disableApiStop') instance.stopProtected = value;
  return { request, response: { requestId: call.random.uuid(), _return: true } };
}
