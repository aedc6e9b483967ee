/**
 * The columns every event has at rest (Parquet segments, table `event`), whatever container it came from.
 * Sources: AWS CloudTrail record contents (versions 1.00 to 1.11) and the console's Event history CSV.
 * Names are lower_snake so that the same SQL runs on DuckDB and on Athena/Trino. `raw` is the exact record text;
 * anything not listed is reached by JSON path on `raw`.
 */
export type ColumnType = 'text' | 'timestamp' | 'boolean' | 'integer';

interface EventColumn {
  readonly type: ColumnType;
  /** JSON paths in the record, first that is present wins; empty for columns that reading computes. */
  readonly paths: readonly string[];
}

const text = (...paths: string[]): EventColumn => ({ type: 'text', paths });

export const EVENT_COLUMNS = {
  /** Unique per stored row of a case: file number * 2^32 + ordinal in the file. Two rows with one event_id are possible when their content differs. */
  event_key: { type: 'integer', paths: [] },
  /** eventID; when the record has none, or one that is not ASCII or longer than 200 characters, `sha256:` + 32 hex of its text. */
  event_id: text('eventID'),
  /** UTC, to the second. */
  event_time: { type: 'timestamp', paths: ['eventTime', '@timestamp'] },
  /** As written, version suffix included. */
  event_name: text('eventName'),
  /** event_name without API version suffix: CreateFunction20150331 -> CreateFunction, AddPermission20150331v2 -> AddPermission. */
  api_name: text(),
  event_source: text('eventSource'),
  aws_region: text('awsRegion'),
  /** recipientAccountId, else userIdentity.accountId. */
  account_id: text('recipientAccountId', 'userIdentity.accountId'),
  source_ip: text('sourceIPAddress'),
  user_agent: text('userAgent'),
  error_code: text('errorCode'),
  error_message: text('errorMessage'),
  request_id: text('requestID'),
  shared_event_id: text('sharedEventID'),
  read_only: { type: 'boolean', paths: ['readOnly'] },
  management_event: { type: 'boolean', paths: ['managementEvent'] },
  event_type: text('eventType'),
  event_category: text('eventCategory'),
  event_version: text('eventVersion'),
  vpc_endpoint_id: text('vpcEndpointId'),
  identity_type: text('userIdentity.type'),
  identity_arn: text('userIdentity.arn'),
  identity_principal_id: text('userIdentity.principalId'),
  identity_account_id: text('userIdentity.accountId'),
  access_key_id: text('userIdentity.accessKeyId'),
  identity_user_name: text('userIdentity.userName'),
  invoked_by: text('userIdentity.invokedBy'),
  issuer_type: text('userIdentity.sessionContext.sessionIssuer.type'),
  issuer_arn: text('userIdentity.sessionContext.sessionIssuer.arn'),
  issuer_user_name: text('userIdentity.sessionContext.sessionIssuer.userName'),
  /** Text "true"/"false" as CloudTrail writes it, or null. */
  session_mfa: text('userIdentity.sessionContext.attributes.mfaAuthenticated'),
  session_created: { type: 'timestamp', paths: ['userIdentity.sessionContext.attributes.creationDate'] },
  source_identity: text('userIdentity.sessionContext.sourceIdentity'),
  /** "1.0" / "2.0": the credential was delivered by IMDSv1 / v2. */
  ec2_role_delivery: text('userIdentity.sessionContext.ec2RoleDelivery'),
  session_from_console: text('sessionCredentialFromConsole'),
  /**
   * Who called, from where and with what, as one number: equal for events that agree in all of account_id, identity_type, identity_arn, identity_principal_id,
   * identity_user_name, invoked_by, issuer_type, issuer_arn, a long-term access_key_id, source_ip and user_agent. Means something within one case only.
   */
  caller: { type: 'integer', paths: [] },
  /** Container kind the row was read from: 'records', 'console-csv', ... Columns-only containers have no request or response. */
  container: text(),
  /** Number of the file in the case's reading record. */
  file_number: { type: 'integer', paths: [] },
  /** Exact record text (for CSV containers: the row re-written as a CloudTrail-shaped record). */
  raw: text(),
} as const satisfies Readonly<Record<string, EventColumn>>;

export type EventColumnName = keyof typeof EVENT_COLUMNS;
