/** The catalogue against the installed SDK clients: every call exists there, and every list goes on by the marks the SDK's own paginators use. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { awsServices, iamAction, knownCall } from './index.ts';

/** Signed by ourselves: their clients are not installed. */
const WITHOUT_CLIENT: readonly string[] = ['freetier', 'notifications', 'rolesanywhere'];

const clientFolder = (service: string): string => `node_modules/@aws-sdk/client-${service}/dist-es`;
const services = awsServices().filter((one) => !WITHOUT_CLIENT.includes(one.service));
const calls = services.flatMap((one) => Object.entries(one.calls).map(([operation, call]) => ({ service: one.service, operation, call })));

test('every service has an installed client, and every installed client is in the catalogue', () => {
  const installed = readdirSync('node_modules/@aws-sdk').filter((one) => one.startsWith('client-'));
  expect(services.map((one) => `client-${one.service}`).sort()).toEqual(installed.sort());
});

test('files are named after their service', () => {
  const files = readdirSync(import.meta.dirname).filter(
    (one) => !['index.ts', 'service-calls.ts', 'call-rates.ts'].includes(one) && !one.endsWith('.test.ts'),
  );
  expect(files.sort()).toEqual(
    awsServices()
      .map((one) => `${one.service}.ts`)
      .sort(),
  );
});

test('every call is an operation of its client', () => {
  const unknown = calls.filter((one) => !existsSync(`${clientFolder(one.service)}/commands/${one.operation}Command.js`));
  expect(unknown.map((one) => `${one.service} ${one.operation}`)).toEqual([]);
});

test("lists go on by the marks of the SDK's own paginators", () => {
  const wrong: string[] = [];
  for (const { service, operation, call } of calls) {
    const file = `${clientFolder(service)}/pagination/${operation}Paginator.js`;
    if (!existsSync(file)) continue;
    const marks = /createPaginator\(\w+, \w+, "([^"]*)", "([^"]*)", "([^"]*)"/.exec(readFileSync(file, 'utf8'));
    const told = [call.pages?.to, call.pages?.from, call.pages?.size?.member ?? marks?.[3]];
    if (marks === null || told.join() !== [marks[1], marks[2], marks[3]].join()) wrong.push(`${service} ${operation}: ${told.join()}`);
  }
  expect(wrong).toEqual([]);
});

/** Source of the names: AWS Service Authorization Reference. */
test.each([
  ['s3', 'ListBuckets', 's3:ListAllMyBuckets'],
  ['sesv2', 'GetAccount', 'ses:GetAccount'],
  ['elastic-load-balancing-v2', 'DescribeLoadBalancers', 'elasticloadbalancing:DescribeLoadBalancers'],
  ['eventbridge', 'ListRules', 'events:ListRules'],
  ['sfn', 'ListStateMachines', 'states:ListStateMachines'],
  ['cost-explorer', 'GetCostAndUsage', 'ce:GetCostAndUsage'],
  ['emr', 'ListClusters', 'elasticmapreduce:ListClusters'],
  ['opensearch', 'ListDomainNames', 'es:ListDomainNames'],
  ['s3-control', 'GetPublicAccessBlock', 's3:GetAccountPublicAccessBlock'],
  ['budgets', 'DescribeBudgets', 'budgets:ViewBudget'],
  ['sso-admin', 'ListInstances', 'sso:ListInstances'],
  ['efs', 'DescribeFileSystems', 'elasticfilesystem:DescribeFileSystems'],
])('%s %s needs %s', (key, operation, action) => {
  const service = awsServices().find((one) => one.service === key);
  expect(service && iamAction(service, operation)).toBe(action);
});

test('what is not in the catalogue is not known, whatever its name', () => {
  expect(knownCall('ec2', 'DescribeInstances')?.access).toBe('read');
  expect(knownCall('ec2', 'RunInstances')).toBeNull();
  expect(knownCall('ec2', 'constructor')).toBeNull();
  expect(knownCall('no-such-service', 'DescribeInstances')).toBeNull();
});
