/**
 * A small AWS of known content: so many EC2 machines a Region, a function and a Lightsail server in Tokyo, two users. Lists go page by page, as large as
 * the test says. Behaviour: EC2 and Lambda API references (tokens, most per page); everything else is an empty account's answer.
 */
import type { AwsEndpoint, EndpointAnswer, EndpointCall } from '../../src/ports/aws-endpoint.ts';

export interface Planted {
  readonly regions: readonly string[];
  readonly machines: Readonly<Record<string, number>>;
  readonly perPage?: number;
}

export const machineId = (region: string, number: number): string => `i-${region}-${String(number).padStart(6, '0')}`;

const answered = (output: Readonly<Record<string, unknown>>): EndpointAnswer => ({ kind: 'answered', output });

export function plantedEndpoint({ regions, machines, perPage = 1_000 }: Planted): AwsEndpoint {
  const machinesOn = ({ region, input }: EndpointCall): EndpointAnswer => {
    const from = Number(input['NextToken'] ?? 0);
    const most = Math.min(perPage, Number(input['MaxResults'] ?? 1_000));
    const until = Math.min(from + most, machines[region] ?? 0);
    const Instances = Array.from({ length: Math.max(0, until - from) }, (_, at) => ({
      InstanceId: machineId(region, from + at),
      InstanceType: 'c5.4xlarge',
      State: { Name: 'running' },
      LaunchTime: new Date('2026-11-28T05:00:00Z'),
      Placement: { AvailabilityZone: `${region}a`, Tenancy: 'default' },
    }));
    return answered({ Reservations: [{ Instances }], ...(until < (machines[region] ?? 0) ? { NextToken: String(until) } : {}) });
  };
  return {
    answer: async (call) => {
      switch (`${call.service} ${call.operation}`) {
        case 'sts GetCallerIdentity':
          return answered({ Account: '123456789012', Arn: 'arn:aws:iam::123456789012:user/alice', UserId: 'AIDACKCEVSQ6C2EXAMPLE' });
        case 'ec2 DescribeRegions':
          return answered({
            Regions: regions.map((RegionName) => ({ RegionName, OptInStatus: 'opt-in-not-required', Endpoint: `ec2.${RegionName}.amazonaws.com` })),
          });
        case 'ec2 DescribeInstances':
          return machinesOn(call);
        case 'lambda ListFunctions':
          return answered({
            Functions:
              call.region === 'ap-northeast-1' ? [{ FunctionName: 'f', FunctionArn: 'arn:aws:lambda:ap-northeast-1:123456789012:function:f' }] : [],
          });
        case 'lightsail GetInstances':
          return answered({
            instances:
              call.region === 'ap-northeast-1' ? [{ name: 'vps\u202E\u009B2J', bundleId: 'nano_3_0', state: { code: 16, name: 'running' } }] : [],
          });
        case 'iam ListUsers':
          return answered({
            Users: ['alice', 'bob'].map((UserName) => ({
              UserName,
              Path: '/',
              UserId: UserName,
              Arn: `arn:aws:iam::123456789012:user/${UserName}`,
              CreateDate: new Date('2026-11-01T00:00:00Z'),
            })),
          });
        default:
          return answered({});
      }
    },
  };
}
