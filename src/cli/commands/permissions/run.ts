/** Prints the policies with what a person needs to attach them; with `--json` or `--policy`, for programs. */
import { MANAGED_READ_POLICIES } from '../../../knowledge/permissions/managed-policies.ts';
import { readPolicies, supplementPolicies } from '../../../knowledge/permissions/read-policies.ts';
import type { NamedPolicy } from '../../../knowledge/permissions/read-policies.ts';
import { HikeshiProblem } from '../../../knowledge/problem.ts';
import { visibleText } from '../../../words/visible-text.ts';
import type { Cli } from '../../world.ts';
import type { PermissionsFlags } from './command.ts';
import { permissionsText } from './permissions-text.ts';

export function runPermissions(this: Cli, flags: PermissionsFlags): void {
  const exact = readPolicies();
  const supplement = supplementPolicies();
  const { stdout } = this.world;
  if (flags.policy !== undefined) return stdout.write(indented(wanted([...exact, ...supplement], flags.policy).document));
  if (flags.json)
    return stdout.write(indented({ policies: exact, alternative: { managed: MANAGED_READ_POLICIES.map(managedArn), policies: supplement } }));
  stdout.write(permissionsText(exact, supplement)[this.language]);
  for (const { name, document } of exact) stdout.write(`\n${name}:\n${indented(document)}`);
}

const indented = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;
const managedArn = (name: string): string => `arn:aws:iam::aws:policy/${name}`;

function wanted(policies: readonly NamedPolicy[], name: string): NamedPolicy {
  const policy = policies.find((one) => one.name === name);
  if (policy !== undefined) return policy;
  const names = policies.map((one) => one.name).join(', ');
  throw new HikeshiProblem('no-such-policy', 'you', {
    ja: `「${visibleText(name)}」という名前のポリシーはありません。次のどれかを指定してください: ${names}`,
    en: `There is no policy named "${visibleText(name)}". Choose one of: ${names}`,
  });
}
