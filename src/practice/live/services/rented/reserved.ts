/** Hosts and room kept in EC2, capacity providers of ECS, containers and databases of Lightsail. */
import { reachText } from '../../../../knowledge/json-reach.ts';
import { CONTAINERS, HOST, PROVIDER, RESERVATION, SMALL_DATABASE } from '../../../account/services/rented/standing.ts';
import { become, rememberChanged, type Rented } from '../../../account/services/rented/shelf.ts';
import { arnIn, dateOf, textIn, textsIn } from '../../input.ts';
import { answered, Refusal, type LiveCall, type LiveOperation, type Members } from '../../live-service.ts';
import { changes, ends, lists, onShelf, shows, type Shelf } from './shelves.ts';

const shelf = (service: string, type: string, member: string, kind: string, code: string): Shelf => ({
  type,
  asked: ({ input }) => textIn(input, member),
  arn: (call, name) => arnIn(call, service, `${kind}/${name}`),
  missing: [code, (name) => `The ID '${name}' does not exist`],
});

/** Ids that are not there refuse the whole question, as in EC2. */
const byIds =
  (member: string, code: string) =>
  (call: LiveCall, things: readonly Rented[]): readonly Rented[] | Refusal => {
    const ids = textsIn(call.input, member);
    const found = things.filter(({ facts }) => ids.length === 0 || ids.includes(facts.name));
    return found.length < ids.length ? new Refusal(code, `The ID '${ids.join(', ')}' does not exist`) : found;
  };

const hosts = shelf('ec2', HOST, 'HostId', 'dedicated-host', 'InvalidHostID.NotFound');
const reservations = shelf('ec2', RESERVATION, 'CapacityReservationId', 'capacity-reservation', 'InvalidCapacityReservationId.NotFound');

const hostShown = ({ facts, createdAt }: Rented, call: LiveCall) => ({
  HostId: facts.name,
  State: facts.status,
  AllocationTime: dateOf(createdAt),
  AvailabilityZone: `${call.region}a`,
  HostProperties: { InstanceType: reachText(facts.given, 'AllocateHostsRequest.InstanceType') ?? 'c5.large' },
  Instances: [],
  Tags: [],
});

const reservationShown = ({ facts, createdAt }: Rented, call: LiveCall) => ({
  CapacityReservationId: facts.name,
  CapacityReservationArn: reservations.arn(call, facts.name),
  InstanceType: reachText(facts.given, 'CreateCapacityReservationRequest.InstanceType') ?? '',
  TotalInstanceCount: Number(reachText(facts.given, 'CreateCapacityReservationRequest.InstanceCount') ?? '1'),
  State: facts.status,
  CreateDate: dateOf(createdAt),
  Tags: [],
});

function releaseHosts(call: LiveCall) {
  const ids = textsIn(call.input, 'HostIds');
  const here = onShelf(call, hosts).filter(({ facts }) => ids.includes(facts.name));
  if (here.length < ids.length) return new Refusal('InvalidHostID.NotFound', `The host ID '${ids.join(', ')}' does not exist`);
  for (const one of here) become(call.account, one, 'released', null, call.caller.hand);
  return answered({ Successful: ids, Unsuccessful: [] });
}

export const ec2Reserved: Readonly<Record<string, LiveOperation>> = {
  DescribeHosts: lists(hosts, 'Hosts', hostShown, byIds('HostIds', 'InvalidHostID.NotFound')),
  ReleaseHosts: { resource: (call) => textsIn(call.input, 'HostIds').map((id) => hosts.arn(call, id)), run: releaseHosts },
  DescribeCapacityReservations: lists(
    reservations,
    'CapacityReservations',
    reservationShown,
    byIds('CapacityReservationIds', 'InvalidCapacityReservationId.NotFound'),
  ),
  CancelCapacityReservation: changes(reservations, (one, call) => {
    become(call.account, one, 'cancelled', null, call.caller.hand);
    return answered({ Return: true });
  }),
};

const providers = shelf('ecs', PROVIDER, 'name', 'capacity-provider', 'ClientException');
const WHERE = 'autoScalingGroupProvider.managedScaling';

const providerShown = ({ facts }: Rented, call: LiveCall) => ({
  name: facts.name,
  capacityProviderArn: providers.arn(call, facts.name),
  status: facts.status,
  autoScalingGroupProvider: {
    autoScalingGroupArn: reachText(facts.given, 'autoScalingGroupProvider.autoScalingGroupArn') ?? '',
    managedScaling: { status: facts.parts['status'] ?? reachText(facts.given, `${WHERE}.status`) ?? 'DISABLED' },
  },
});

export const ecsProviders: Readonly<Record<string, LiveOperation>> = {
  DescribeCapacityProviders: {
    ...lists(providers, 'capacityProviders', providerShown, (call, things) => {
      const names = textsIn(call.input, 'capacityProviders');
      return names.length === 0 ? things : things.filter(({ facts }) => names.includes(facts.name));
    }),
    resource: (call) => textsIn(call.input, 'capacityProviders').map((name) => providers.arn(call, name)),
  },
  UpdateCapacityProvider: changes(providers, (one, call) => {
    const status = reachText(call.input as never, `${WHERE}.status`);
    if (status !== null) rememberChanged(one, { status }, WHERE);
    return answered({ capacityProvider: providerShown(one, call) });
  }),
};

const containers: Shelf = {
  ...shelf('lightsail', CONTAINERS, 'serviceName', 'ContainerService', 'NotFoundException'),
  arn: (call) => arnIn(call, 'lightsail', 'ContainerService/00000000-0000-4000-8000-000000000000'),
};
const databases: Shelf = {
  ...shelf('lightsail', SMALL_DATABASE, 'relationalDatabaseName', 'RelationalDatabase', 'NotFoundException'),
  arn: (call) => arnIn(call, 'lightsail', 'RelationalDatabase/00000000-0000-4000-8000-000000000000'),
};

const containersShown = ({ facts, createdAt }: Rented, call: LiveCall) => ({
  containerServiceName: facts.name,
  arn: containers.arn(call, facts.name),
  createdAt: dateOf(createdAt),
  power: reachText(facts.given, 'power') ?? 'nano',
  scale: Number(reachText(facts.given, 'scale') ?? '1'),
  state: facts.status,
});

const databaseShown = ({ facts, createdAt }: Rented, call: LiveCall) => ({
  name: facts.name,
  arn: databases.arn(call, facts.name),
  createdAt: dateOf(createdAt),
  state: facts.status,
});

const going = (state: string): Parameters<typeof ends>[1] => ({
  from: ['RUNNING', 'available'],
  going: state,
  over: null,
  seconds: 60,
  code: null,
});

const oneOrAll = (call: LiveCall, things: readonly Rented[]): readonly Rented[] | Refusal => {
  const name = textIn(call.input, 'serviceName');
  const found = things.filter(({ facts }) => name === '' || facts.name === name);
  return name !== '' && found.length === 0 ? new Refusal('NotFoundException', `The ContainerService does not exist: ${name}`, 404) : found;
};

export const lightsailRented: Readonly<Record<string, LiveOperation>> = {
  GetContainerServices: lists(containers, 'containerServices', containersShown, oneOrAll),
  DeleteContainerService: ends(containers, going('DELETING')),
  GetRelationalDatabases: lists(databases, 'relationalDatabases', databaseShown),
  GetRelationalDatabase: shows(databases, (one, call): Members => ({ relationalDatabase: databaseShown(one, call) })),
  DeleteRelationalDatabase: ends(databases, { ...going('deleting'), answer: () => ({ operations: [] }) }),
};
