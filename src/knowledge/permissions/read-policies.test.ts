import { expect, test } from 'vitest';
import { awsServices, iamAction } from '../aws-calls/index.ts';
import { allowedByManaged, LONGEST_POLICY, readPolicies, supplementPolicies } from './read-policies.ts';
import type { NamedPolicy } from './read-policies.ts';

const actionsOf = (policies: readonly NamedPolicy[]): string[] =>
  policies.flatMap((one) => one.document.Statement.flatMap((statement) => statement.Action));

const readActions = new Set(
  awsServices().flatMap((service) =>
    Object.entries(service.calls).flatMap(([operation, call]) => (call.access === 'read' ? [iamAction(service, operation)] : [])),
  ),
);

test('the policies allow every read of the catalogue, each once, and nothing else', () => {
  expect(actionsOf(readPolicies()).sort()).toEqual([...readActions].sort());
});

test("each fits into AWS's limit and has a form IAM takes", () => {
  for (const { name, document } of [...readPolicies(), ...supplementPolicies()]) {
    expect(name).toMatch(/^[A-Za-z0-9]+$/);
    expect(JSON.stringify(document).replaceAll(/\s/g, '').length).toBeLessThanOrEqual(LONGEST_POLICY);
    expect(document.Version).toBe('2012-10-17');
    for (const statement of document.Statement) {
      expect(statement.Sid).toMatch(/^[A-Za-z0-9]+$/);
      expect(statement.Action.length).toBeGreaterThan(0);
      for (const action of statement.Action) expect(action).toMatch(/^[a-z0-9-]+:[A-Za-z0-9]+$/);
    }
  }
});

test('contents of buckets are closed, except the logs AWS itself delivers', () => {
  const objects = readPolicies().flatMap((one) => one.document.Statement.filter((statement) => statement.Action.includes('s3:GetObject')));
  expect(objects).toEqual([{ Sid: 'HikeshiReadsOnly1', Effect: 'Allow', Action: ['s3:GetObject'], Resource: ['arn:aws:s3:::*/AWSLogs/*'] }]);
});

/** Read in SecurityAudit and AWSBillingReadOnlyAccess, August 2026. */
test.each([
  ['cloudtrail:LookupEvents', true],
  ['iam:GetAccountAuthorizationDetails', true],
  ['eks:ListNodegroups', true],
  ['freetier:GetAccountPlanState', true],
  ['account:ListRegions', false],
  ['account:GetContactInformation', false],
  ['sns:GetSMSAttributes', false],
  ['savingsplans:DescribeSavingsPlans', false],
  ['support:DescribeCases', false],
  ['scheduler:ListSchedules', false],
  ['ec2:GetConsoleOutput', false],
  ['amplify:ListApps', false],
  ['s3:GetObject', false],
])('%s is in the managed policies: %s', (action, allowed) => {
  expect(allowedByManaged(action)).toBe(allowed);
});

test('the supplement is what the managed policies leave open', () => {
  const supplement = actionsOf(supplementPolicies());
  expect(supplement.every((action) => !allowedByManaged(action))).toBe(true);
  expect([...readActions].filter((action) => !allowedByManaged(action) && !supplement.includes(action))).toEqual([]);
});
