/** A call as a command of the AWS CLI, safe to paste into a shell whatever the intruder named his things. */
import type { Json } from '../../../case/journal/canonical-json.ts';
import type { PlanCall } from './plan.ts';

/** Where the CLI's name of a service is not the catalogue's. All of them are held against the real CLI in tests/moto. */
const SERVICES: Readonly<Record<string, string>> = {
  'auto-scaling': 'autoscaling',
  'config-service': 'configservice',
  'cost-explorer': 'ce',
  eventbridge: 'events',
  s3: 's3api',
  's3-control': 's3control',
  sfn: 'stepfunctions',
};

type CliCall = Pick<PlanCall, 'service' | 'operation' | 'region' | 'input'>;

/** The CLI has commands of its own for EMR instead of the API's, and they take no JSON (AWS CLI command reference, emr). */
const OWN_COMMANDS: Readonly<Record<string, (input: CliCall['input']) => string>> = {
  'emr TerminateJobFlows': ({ JobFlowIds }) => `terminate-clusters --cluster-ids ${listed(JobFlowIds)}`,
  'emr SetTerminationProtection': ({ JobFlowIds, TerminationProtected }) =>
    `modify-cluster-attributes --cluster-id ${listed(JobFlowIds)} --${TerminationProtected === true ? '' : 'no-'}termination-protected`,
};
const listed = (ids: Json | undefined): string => (Array.isArray(ids) ? ids : []).map((id) => shellQuoted(String(id))).join(' ');

/** botocore's own way from `DeactivateMFADevice` to `deactivate-mfa-device` (botocore/__init__.py, xform_name). */
export const commandName = (operation: string): string =>
  operation
    .replace(/(.)([A-Z][a-z]+)/g, '$1-$2')
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase();

export const shellQuoted = (text: string): string => (/^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`);

/** Parameters go as one JSON where the CLI takes it: the same for every call, and no name can be taken for an option. */
export function cliCommand({ service, operation, region, input }: CliCall): string {
  const own = OWN_COMMANDS[`${service} ${operation}`];
  const parameters = own !== undefined || Object.keys(input).length === 0 ? '' : ` --cli-input-json ${shellQuoted(asciiJson(input))}`;
  return `aws ${SERVICES[service] ?? service} ${own?.(input) ?? commandName(operation)} --region ${shellQuoted(region)}${parameters}`;
}

/** Characters a terminal might act on or hide are written as `\uXXXX`. */
const asciiJson = (value: Json): string =>
  JSON.stringify(value).replace(/[^\u0020-\u007E]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
