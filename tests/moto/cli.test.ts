/** The AWS CLI itself, without any account: does it have every command the printed scripts may hold? */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { motoPython } from '../../scripts/moto.ts';
import { awsServices } from '../../src/knowledge/aws-calls/index.ts';
import { cliCommand } from '../../src/stages/contain/plan/aws-cli.ts';

it('every call that writes is a command of the AWS CLI as it is printed', () => {
  const commands = awsServices().flatMap(({ service, calls }) =>
    Object.entries(calls)
      .filter(([, { access }]) => access === 'write')
      .map(([operation]) => cliCommand({ service, operation, region: 'us-east-1', input: {} }).split(' ').slice(1, 3)),
  );
  expect(commands.length).toBeGreaterThan(100);
  const { stdout, stderr } = spawnSync(motoPython() ?? 'python3', [join(import.meta.dirname, 'cli_knows.py')], {
    input: JSON.stringify([...commands, ['iam', 'make-coffee']]),
    encoding: 'utf8',
  });
  expect([stderr, JSON.parse(stdout)]).toEqual(['', ['iam make-coffee']]);
});
