/**
 * What a few telling kinds of calls say inside their records, for everybody who asks. The texts of all records lie at rest by the thousand in one
 * block, so reading a dozen of them costs as much as reading all: they are read once.
 */
import type { EventStore } from '../../../ports/event-store.ts';
import type { JsonPath } from '../../../ports/sql-dialect.ts';
import { fixed, joined, sql } from '../../../ports/sql.ts';

/** Columns of the table `call_detail`, beside event_key: NULL where the record does not say. */
const DETAILS: Readonly<Record<string, JsonPath>> = {
  user_name: ['requestParameters', 'userName'],
  role_name: ['requestParameters', 'roleName'],
  role_arn: ['requestParameters', 'roleArn'],
  policy_arn: ['requestParameters', 'policyArn'],
  key_id: ['requestParameters', 'accessKeyId'],
  credential_id: ['requestParameters', 'serviceSpecificCredentialId'],
  new_status: ['requestParameters', 'status'],
  instance_type: ['requestParameters', 'instanceType'],
  made_key_id: ['responseElements', 'accessKey', 'accessKeyId'],
  sign_in: ['responseElements', 'ConsoleLogin'],
  mfa_used: ['additionalEventData', 'MFAUsed'],
};

const APIS = [
  'AssumeRoleWithWebIdentity',
  'AttachUserPolicy',
  'ChangePassword',
  'ConsoleLogin',
  'CreateAccessKey',
  'DeleteAccessKey',
  'DeleteLoginProfile',
  'DeleteRole',
  'DeleteServiceSpecificCredential',
  'DeleteUser',
  'PasswordRecoveryCompleted',
  'PasswordRecoveryRequested',
  'PasswordUpdated',
  'RequestSpotInstances',
  'RunInstances',
  'UpdateAccessKey',
  'UpdateAssumeRolePolicy',
  'UpdateLoginProfile',
  'UpdateServiceSpecificCredential',
] as const;

/** Makes the table `call_detail`: one row for each event of these kinds. */
export async function deriveCallDetails(store: EventStore): Promise<void> {
  const { dialect } = store;
  const told = dialect.computedOnce(dialect.jsonTextList(sql`raw`, Object.values(DETAILS)));
  const columns = Object.keys(DETAILS).map((column, index) => fixed(`told[${index + 1}] as ${column}`));
  const apis = APIS.map((api) => sql`${api}`);
  await store.derive('telling_call', sql`select event_key as call_key from event where api_name in (${joined(apis, ', ')})`);
  await store.derive(
    'call_detail',
    sql`select event_key, ${joined(columns, ', ')} from (select event_key, ${told} as told from event join telling_call on event_key = call_key) t`,
  );
  await store.forget(['telling_call']);
}
