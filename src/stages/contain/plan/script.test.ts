import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { incidentFindings, incidentWorld } from '../testing/asg-ecs-incident.ts';
import { FakeAccount } from '../testing/fake-account/fake-account.ts';
import { drafted } from '../testing/tested-run.ts';
import type { Plan } from './plan.ts';
import { planScript } from './script.ts';

const plan = await drafted(incidentFindings(), new FakeAccount(incidentWorld()));

interface Ran {
  readonly code: number;
  readonly asked: readonly (readonly string[])[];
  readonly complaint: string;
}

/** Runs the script with a stand-in for the AWS CLI that notes what it was asked, and fails where asked to `failsAt`. */
function run(script: string, account: string, failsAt = ''): Ran {
  const folder = mkdtempSync(join(tmpdir(), 'hikeshi-script-'));
  try {
    const notes = join(folder, 'notes');
    writeFileSync(notes, '');
    writeFileSync(
      join(folder, 'aws'),
      `#!/bin/bash\n[ "$1" = sts ] && { echo ${account}; exit; }\nprintf '%s\\0' "$@" >> '${notes}'\nprintf '\\n' >> '${notes}'\n[ "$1 $2" != '${failsAt}' ]\n`,
      { mode: 0o755 },
    );
    writeFileSync(join(folder, 'script.sh'), script);
    let [code, complaint] = [0, ''];
    try {
      execFileSync('bash', [join(folder, 'script.sh')], { env: { PATH: `${folder}:${process.env['PATH'] ?? ''}` }, stdio: 'pipe' });
    } catch (error) {
      const { status, stderr } = error as { status: number; stderr: Buffer };
      [code, complaint] = [status, stderr.toString()];
    }
    return {
      code,
      complaint,
      asked: readFileSync(notes, 'utf8')
        .split('\n')
        .slice(0, -1)
        .map((line) => line.split('\0').slice(0, -1)),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe.each(['ja', 'en'] as const)('the script, in %s', (language) => {
  it('makes exactly the calls of the plan, in its order', () => {
    const { code, asked } = run(planScript(plan, language), plan.account);
    expect(code).toBe(0);
    const planned = plan.steps.flatMap((step) => step.calls).map(({ region, input }) => [region, input]);
    expect(asked.map((words) => [words[3], JSON.parse(words[5] ?? 'null') as unknown])).toEqual(planned);
  });

  it('does nothing in another account', () => {
    expect(run(planScript(plan, language), '111122223333')).toMatchObject({ code: 1, asked: [] });
  });

  it('goes on past a line that failed, and ends with the numbers of those steps', () => {
    const { code, asked, complaint } = run(planScript(plan, language), plan.account, 'iam put-user-policy');
    expect(asked).toHaveLength(plan.steps.flatMap((step) => step.calls).length);
    const failed = plan.steps.flatMap(({ id, calls }) => calls.filter(({ operation }) => operation === 'PutUserPolicy').map(() => id));
    expect(failed.length).toBeGreaterThan(0);
    expect([code, complaint.trimEnd().endsWith(failed.join(' '))]).toEqual([1, true]);
  });

  it('holds every hostile name in its comment', () => {
    const hostile = `x\nrm -rf ~\r\u2028$(touch gone)\u202E`;
    const [first] = plan.steps;
    const changed: Plan = {
      ...plan,
      steps: first === undefined ? [] : [{ ...first, target: { ...first.target, id: hostile }, why: { ja: hostile, en: hostile } }],
      byHand: [{ subject: hostile, said: { ja: hostile, en: hostile }, eventIds: [] }],
    };
    const lines = planScript(changed, language).split('\n');
    expect(lines.filter((line) => line !== '' && !/^(#|set -u$|account=|failed=|if \[|aws )/.test(line))).toEqual([]);
  });
});
