/** What the plan prints for people who let no program act: its script run by bash with the real AWS CLI, and its policy judged by an independent linter. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { motoPython } from '../../../scripts/moto.ts';
import type { HijackedAccount, Seen } from './hijacked-account.ts';

/** The last plan's file of this ending, as the case keeps it. */
export function planFile({ caseFolder }: HijackedAccount, ending: '.sh' | '.policy.json'): string {
  const folder = join(caseFolder, 'contain', 'plans');
  const name = readdirSync(folder)
    .filter((one) => one.endsWith(ending))
    .at(-1);
  if (name === undefined) throw new Error(`the plan printed no ${ending}`);
  return readFileSync(join(folder, name), 'utf8');
}

export interface ScriptRan {
  readonly code: number | null;
  /** What the CLI complained of, a line each. */
  readonly complaints: readonly string[];
}

/** The CLI's own commands for EMR do not heed AWS_ENDPOINT_URL; every command heeds the option. */
const EVERY_COMMAND_TO_MOTO = 'aws() { command aws --endpoint-url "$AWS_ENDPOINT_URL" "$@"; }';

/** bash runs it with the CLI of moto's environment, signed in as the process is. */
export function runScript(script: string, { moto }: HijackedAccount): ScriptRan {
  const ran = spawnSync('bash', ['-s'], {
    input: `${EVERY_COMMAND_TO_MOTO}\n${script}`,
    encoding: 'utf8',
    env: {
      ...process.env,
      PATH: `${dirname(motoPython() ?? '')}${delimiter}${process.env['PATH'] ?? ''}`,
      AWS_ENDPOINT_URL: moto.url,
      AWS_DEFAULT_REGION: 'us-east-1',
      AWS_PAGER: '',
    },
  });
  return { code: ran.status, complaints: ran.stderr.split('\n').filter((line) => line !== '') };
}

/** Moments differ between two accounts, and nothing else may. */
export const withoutMoments = (seen: Seen): Seen =>
  JSON.parse(JSON.stringify(seen).replaceAll(/\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(\.\d+)?(\+00:00|\+0000|Z)?/g, 'MOMENT')) as Seen;
