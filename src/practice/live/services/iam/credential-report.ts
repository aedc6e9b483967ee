/** The credential report: asked for, made a few seconds later, good for four hours ("Getting credential reports for your AWS account"). */
import type { AccessKey, User } from '../../../account/identities.ts';
import { HOUR, isoTime } from '../../../clock.ts';
import { dateOf } from '../../input.ts';
import { answered, Refusal, type LiveCall, type LiveOperation, type LiveReply } from '../../live-service.ts';
import { iamArn } from './find.ts';

const SECONDS_TO_MAKE = 6;
const GOOD_FOR = 4 * HOUR;

export const reportReads: Readonly<Record<string, LiveOperation>> = {
  GenerateCredentialReport: { run: generate },
  GetCredentialReport: { run: fetched },
};

function generate(call: LiveCall): LiveReply {
  const { facts } = call.account.identities;
  const asked = facts.reportRequestedAt;
  if (asked === null || call.now - asked > GOOD_FOR) {
    facts.reportRequestedAt = call.now;
    return answered({ State: 'STARTED', Description: 'No report exists. Starting a new report generation task' });
  }
  return answered({ State: call.now - asked < SECONDS_TO_MAKE ? 'INPROGRESS' : 'COMPLETE' });
}

function fetched(call: LiveCall): LiveReply {
  const asked = call.account.identities.facts.reportRequestedAt;
  if (asked === null) return new Refusal('ReportNotPresent', 'No report has been generated for this account.', 410);
  if (call.now - asked < SECONDS_TO_MAKE) return new Refusal('ReportInProgress', 'Report generation is still in progress.', 404);
  if (call.now - asked > GOOD_FOR) return new Refusal('ReportExpired', 'The most recent report has expired.', 410);
  return answered({ Content: new TextEncoder().encode(reportOf(call)), ReportFormat: 'text/csv', GeneratedTime: dateOf(asked) });
}

const COLUMNS =
  'user,arn,user_creation_time,password_enabled,password_last_used,password_last_changed,password_next_rotation,mfa_active,' +
  'access_key_1_active,access_key_1_last_rotated,access_key_1_last_used_date,access_key_1_last_used_region,access_key_1_last_used_service,' +
  'access_key_2_active,access_key_2_last_rotated,access_key_2_last_used_date,access_key_2_last_used_region,access_key_2_last_used_service,' +
  'cert_1_active,cert_1_last_rotated,cert_2_active,cert_2_last_rotated,additional_credentials_info';

function reportOf(call: LiveCall): string {
  const { users } = call.account.identities;
  return [COLUMNS, rootRow(call), ...[...users.values()].map((user) => userRow(call, user))].join('\n');
}

function rootRow(call: LiveCall): string {
  const { keys, facts } = call.account.identities;
  const own = [...keys.values()].filter((key) => key.user === null);
  const mfa = [...facts.mfaDevices.values()].some((device) => device.user === 'root');
  const used = facts.rootPasswordUsedAt === null ? 'no_information' : time(facts.rootPasswordUsedAt);
  return [
    '<root_account>',
    iamArn(call, 'root'),
    '2020-01-01T00:00:00+00:00',
    'not_supported',
    used,
    'not_supported',
    'not_supported',
    String(mfa),
    ...keyCells(own),
    ...certificateCells(),
    '',
  ].join(',');
}

function userRow(call: LiveCall, user: User): string {
  const own = [...user.keys].flatMap((id) => call.account.identities.keys.get(id) ?? []);
  const password =
    user.passwordSince === null
      ? ['false', 'N/A', 'N/A', 'N/A']
      : ['true', user.passwordUsedAt === null ? 'no_information' : time(user.passwordUsedAt), time(user.passwordSince), 'N/A'];
  return [
    user.name,
    iamArn(call, `user${user.path}${user.name}`),
    time(user.createdAt),
    ...password,
    String(user.mfa !== null),
    ...keyCells(own),
    ...certificateCells(),
    '',
  ].join(',');
}

const certificateCells = (): readonly string[] => ['false', 'N/A', 'false', 'N/A'];

const keyCells = (keys: readonly AccessKey[]): readonly string[] =>
  [0, 1].flatMap((at) => {
    const key = keys[at];
    if (key === undefined) return ['false', 'N/A', 'N/A', 'N/A', 'N/A'];
    const used = key.used === null ? ['N/A', 'N/A', 'N/A'] : [time(key.used.at), key.used.region, key.used.service];
    return [String(key.active), time(key.createdAt), ...used];
  });

/** '2026-03-01T00:00:00+00:00' */
const time = (seconds: number): string => isoTime(seconds).replace('Z', '+00:00');
