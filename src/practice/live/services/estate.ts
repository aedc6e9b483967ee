/** What owners of the stories keep for years: databases, load balancers, zones. */
import { arnIn, dateOf, textIn } from '../input.ts';
import { answered, Refusal, type LiveCall, type LiveReply, type LiveService } from '../live-service.ts';
import { rdsStanding } from './rented/databases.ts';
import { paged } from '../paging.ts';

function databases(call: LiveCall): LiveReply {
  const asked = textIn(call.input, 'DBInstanceIdentifier');
  const found = call.account.states.things.of('database', call.region).filter(({ id }) => asked === '' || id === asked);
  if (asked !== '' && found.length === 0) return new Refusal('DBInstanceNotFound', `DBInstance ${asked} not found.`, 404);
  return answered(
    paged(call, 'DBInstances', found, {
      keyOf: ({ id }) => id,
      show: ({ id, createdAt, facts }) => ({
        DBInstanceIdentifier: id,
        DBInstanceArn: arnIn(call, 'rds', `db:${id}`),
        DBInstanceClass: facts.type,
        DBInstanceStatus: facts.state,
        Engine: 'mysql',
        EngineVersion: '8.0.40',
        MasterUsername: 'admin',
        AllocatedStorage: facts.gigabytes,
        StorageType: 'gp3',
        InstanceCreateTime: dateOf(createdAt),
        AvailabilityZone: `${call.region}a`,
        MultiAZ: false,
        PubliclyAccessible: false,
        DeletionProtection: facts.protected,
        StorageEncrypted: false,
        TagList: [],
      }),
    }),
  );
}

const databaseAsked = (call: LiveCall): string => arnIn(call, 'rds', `db:${textIn(call.input, 'DBInstanceIdentifier') || '*'}`);

export const rds: LiveService = {
  service: 'rds',
  wording: 'query',
  operations: { DescribeDBInstances: { resource: databaseAsked, run: databases }, ...rdsStanding },
};

const balancers = (call: LiveCall): LiveReply =>
  answered(
    paged(call, 'LoadBalancers', call.account.states.things.of('load-balancer', call.region), {
      keyOf: ({ id }) => id,
      show: ({ id, createdAt }) => ({
        LoadBalancerName: id.split('/')[0],
        LoadBalancerArn: arnIn(call, 'elasticloadbalancing', `loadbalancer/app/${id}`),
        DNSName: `${id.replace('/', '-')}.${call.region}.elb.amazonaws.com`,
        Type: 'application',
        Scheme: 'internet-facing',
        State: { Code: 'active' },
        CreatedTime: dateOf(createdAt),
        VpcId: call.account.states.lookAt(call.region).vpcId,
        AvailabilityZones: [],
        SecurityGroups: [],
        IpAddressType: 'ipv4',
      }),
    }),
  );

export const elasticLoadBalancingV2: LiveService = {
  service: 'elastic-load-balancing-v2',
  wording: 'query',
  operations: { DescribeLoadBalancers: { run: balancers } },
};

/** The region of a global thing's owner does not matter to those who ask. */
const zones = (call: LiveCall): LiveReply => {
  const page = paged(call, 'HostedZones', call.account.states.things.everywhere('hosted-zone'), {
    keyOf: ({ id }) => id,
    truncated: 'IsTruncated',
    show: ({ id, facts }) => ({
      Id: `/hostedzone/${id}`,
      Name: facts.name,
      CallerReference: id,
      Config: { PrivateZone: false },
      ResourceRecordSetCount: 4,
    }),
  });
  return page instanceof Refusal ? page : answered({ Marker: '', MaxItems: 100, ...page });
};

export const route53: LiveService = { service: 'route-53', wording: 'query', operations: { ListHostedZones: { run: zones } } };
