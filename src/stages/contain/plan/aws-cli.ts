/** A call as a command of the AWS CLI, safe to paste into a shell whatever the intruder named his things. */
import type { Json } from '../../../case/journal/canonical-json.ts';
import type { PlanCall } from './plan.ts';

/** Where the CLI's name of a service is not the catalogue's. */
const SERVICES: Readonly<Record<string, string>> = { 'auto-scaling': 'autoscaling', eventbridge: 'events' };

/** botocore's own way from `DeactivateMFADevice` to `deactivate-mfa-device` (botocore/__init__.py, xform_name). */
export const commandName = (operation: string): string =>
  operation
    .replace(/(.)([A-Z][a-z]+)/g, '$1-$2')
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase();

export const shellQuoted = (text: string): string => (/^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`);

/** Parameters go as one JSON: the same for every call, and no name can be taken for an option. */
export function cliCommand({ service, operation, region, input }: Pick<PlanCall, 'service' | 'operation' | 'region' | 'input'>): string {
  const parameters = Object.keys(input).length === 0 ? '' : ` --cli-input-json ${shellQuoted(asciiJson(input))}`;
  return `aws ${SERVICES[service] ?? service} ${commandName(operation)} --region ${shellQuoted(region)}${parameters}`;
}

/** Characters a terminal might act on or hide are written as `\uXXXX`. */
const asciiJson = (value: Json): string =>
  JSON.stringify(value).replace(/[^\u0020-\u007E]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
