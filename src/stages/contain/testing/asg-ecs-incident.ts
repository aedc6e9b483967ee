/** The campaign of aws-attack-campaigns 2025-12: a leaked key, Auto Scaling groups of protected Spot machines, Fargate services, a planted user; beside an owner who uses the same user. */
import type { Findings } from '../../investigate/index.ts';
import { ACCOUNT, anInstance, aRegion, aUser, aWorld, type FakeWorld } from './fake-account/world.ts';
import { aFoothold, anActor, aResource, sessionArn, someFindings, userArn } from './some-findings.ts';

const [EU, US] = ['eu-west-1', 'us-west-1'];
const KEY = 'AKIAIOSFODNN7EXAMPLE';
const PLANTED_KEY = 'AKIAI44QH8DHBEXAMPLE';
const ADMIN = 'arn:aws:iam::aws:policy/AdministratorAccess';
const OWN_TRUST = '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole"}]}';
const OPENED_TRUST = OWN_TRUST.replace(
  '}]}',
  '},{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:root"},"Action":"sts:AssumeRole"}]}',
);

export const incidentWorld = (): FakeWorld =>
  aWorld({
    users: {
      boss: aUser({ attached: [ADMIN], password: true }),
      ogawa: aUser({ attached: [ADMIN], keys: { [KEY]: 'Active' }, password: true }),
      planted: aUser({
        attached: [ADMIN],
        keys: { [PLANTED_KEY]: 'Active' },
        password: true,
        mfa: { [`arn:aws:iam::${ACCOUNT}:mfa/his`]: '2026-01-01T10:00:00Z' },
      }),
    },
    roles: { web: { attached: [], inline: {}, trust: OPENED_TRUST }, runner: { attached: [ADMIN], inline: {}, trust: OWN_TRUST } },
    regions: {
      [EU]: aRegion({
        instances: { 'i-own': anInstance({ type: 't3.micro', volumes: { 'vol-own': false } }) },
        volumes: { 'vol-own': 30 },
        services: { 'c1/mine': { desired: 4 }, 'own/web': { desired: 2 } },
        tasks: { 'c1/t1': { status: 'RUNNING', service: 'c1/mine' }, 'own/t2': { status: 'RUNNING', service: 'own/web' } },
        functions: { sync: { reserved: null, url: 'https://x.example/', policy: { open: '*' } }, own: { reserved: 2, url: null, policy: {} } },
      }),
      [US]: aRegion({
        instances: {
          'i-1': anInstance({ protected: true, group: 'SPOT-1', spotRequest: null }),
          'i-2': anInstance({ spotRequest: 'sir-2', volumes: { 'vol-2': true } }),
          'i-3': anInstance({ protected: true, stopProtected: true, type: 'c5.18xlarge', volumes: { 'vol-3': false } }),
        },
        volumes: { 'vol-2': 8, 'vol-3': 100 },
        spotRequests: { 'sir-2': { state: 'active', persistent: true } },
        groups: { 'SPOT-1': { min: 1, max: 99, desired: 1, suspended: [] }, own: { min: 1, max: 2, desired: 1, suspended: [] } },
        templates: { 'lt-1': 'SPOT', 'lt-own': 'own' },
      }),
    },
  });

export const incidentFindings = (): Findings =>
  someFindings({
    actors: [
      anActor('attacker', [userArn('ogawa'), userArn('planted'), sessionArn('runner', 'x')], [KEY]),
      anActor('owner', [userArn('ogawa'), userArn('boss'), sessionArn('web', 'i-own')]),
    ],
    resources: [
      aResource('AWS::IAM::User', 'planted', 'us-east-1'),
      aResource('AWS::IAM::Role', 'runner', 'us-east-1'),
      aResource('AWS::AutoScaling::AutoScalingGroup', 'SPOT-1', US),
      aResource('AWS::EC2::LaunchTemplate', 'lt-1', US),
      aResource('AWS::EC2::Instance', 'i-1', US, {
        verdict: 'consequence',
        createEventId: null,
        details: { instanceType: 'c5.4xlarge', lifecycle: 'spot' },
      }),
      aResource('AWS::EC2::SpotInstanceRequest', 'sir-2', US, { verdict: 'consequence' }),
      aResource('AWS::EC2::Instance', 'i-2', US, { details: { instanceType: 'c5.4xlarge' } }),
      aResource('AWS::EC2::Instance', 'i-3', US, { details: { instanceType: 'c5.18xlarge' } }),
      aResource('AWS::EC2::Instance', 'i-own', EU, { verdict: 'owner' }),
      aResource('AWS::ECS::Service', 'c1/mine', EU),
      aResource('AWS::ECS::Task', 'c1/mine#tasks', EU, { verdict: 'consequence', implicit: true }),
      aResource('AWS::Lambda::Function', 'sync', EU),
      aResource('AWS::S3::Bucket', 'maybe-his', EU, { verdict: 'unclear' }),
      aResource('AWS::Kendra::Index', 'his-index', EU),
    ],
    footholds: [
      aFoothold('access-key', KEY),
      aFoothold('access-key', PLANTED_KEY),
      aFoothold('login-profile', 'planted'),
      aFoothold('user', 'planted'),
      aFoothold('attached-policy', `planted ${ADMIN}`),
      aFoothold('role-trust', 'web'),
      aFoothold('lambda-url', `arn:aws:lambda:${EU}:${ACCOUNT}:function:sync`),
      aFoothold('lambda-permission', `arn:aws:lambda:${EU}:${ACCOUNT}:function:sync`),
      aFoothold('termination-protection', 'i-1'),
      aFoothold('role-session', sessionArn('runner', 'x'), { diesAt: '2026-01-03T05:00:00Z' }),
    ],
  });
