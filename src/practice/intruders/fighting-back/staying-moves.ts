/** Moves of somebody who means to stay: keys switched on again, passwords used, a schedule that starts machines without them, the trail switched off. */
import { managedPolicyArn } from '../../account/managed-policies.ts';
import { policyText, trustService } from '../../account/services/iam-documents.ts';
import { runSchedule } from './schedule.ts';
import type { Ground, Move } from './moves.ts';

/** Switches their keys on again. */
export const wakeKeys: Move = ({ hold }) => {
  let did = false;
  for (const { keyId, principal } of hold.asleep) {
    if (principal.kind !== 'user') continue;
    const wish = { userName: principal.name, accessKeyId: keyId, status: 'Active' };
    did = hold.tries((client) => client.call('iam:UpdateAccessKey', wish).error === null) || did;
  }
  return did;
};

/** Comes back by a password they set for somebody. */
export const signInAgain: Move = ({ stage, hold }) => {
  const doors = stage.account.holdings.doors.filter(({ kind, state }) => kind === 'login-profile' && state === 'open');
  return doors.some(({ target }) => hold.signsIn(target));
};

/** The trail stops, and the next time they look it is deleted: what they do from then on reaches no file. Event history goes on without it. */
export const blindTrail: Move = ({ stage, hold }) => {
  const { trail } = stage.account.states;
  const name = trail.arnName;
  if (name === null) return false;
  const call = trail.logging ? 'cloudtrail:StopLogging' : 'cloudtrail:DeleteTrail';
  return hold.tries((client) => client.call(call, { name }, trail.homeRegion).error === null);
};

const NAME = 'health-check';

/** A function that starts their machines, and a rule that calls it every five minutes. What is still there of it is not made twice. */
export const leaveSchedule: Move = (ground) => {
  const { stage, hold, regions } = ground;
  const region = regions[0] ?? 'us-east-1';
  const { account } = stage;
  if (account.states.things.get('event-rule', region, NAME)?.facts.enabled === true) return false;
  return hold.tries((client) => {
    if (!madeFunction(ground, client, region)) return false;
    if (client.call('events:PutRule', { name: NAME, scheduleExpression: 'rate(5 minutes)' }, region).error !== null) return false;
    const arn = `arn:aws:lambda:${region}:${account.id}:function:${NAME}`;
    client.call('events:PutTargets', { rule: NAME, targets: [{ id: '1', arn }] }, region);
    stage.begin(stage.clock.now, runSchedule(ground, { region, rule: NAME, functionName: NAME, roleName: `${NAME}-role` }));
    return true;
  });
};

type Seat = Parameters<Parameters<Ground['hold']['tries']>[0]>[0];

function madeFunction({ stage: { account } }: Ground, client: Seat, region: string): boolean {
  if (account.states.functions.has(`${region}/${NAME}`)) return true;
  const roleName = `${NAME}-role`;
  if (!account.identities.roles.has(roleName)) {
    const made = client.call('iam:CreateRole', { roleName, assumeRolePolicyDocument: policyText(trustService('lambda.amazonaws.com')) });
    if (made.error !== null) return false;
    client.call('iam:AttachRolePolicy', { roleName, policyArn: managedPolicyArn('AmazonEC2FullAccess') });
  }
  const role = `arn:aws:iam::${account.id}:role/${roleName}`;
  return client.call('lambda:CreateFunction', { functionName: NAME, role }, region).error === null;
}
