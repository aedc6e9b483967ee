/** Checks by the names a person typed. */
import { HikeshiProblem } from '../../../knowledge/problem.ts';
import { CHECKS, type Check } from '../../../stages/harden/index.ts';
import { cutText, visibleText } from '../../../words/visible-text.ts';

/** All of them for no name, or for `all`. @throws HikeshiProblem `no-such-check` (yours). */
export function checksNamed(names: readonly string[]): readonly Check[] {
  if (names.length === 0 || (names.length === 1 && names[0] === 'all')) return CHECKS;
  const unknown = names.find((name) => !CHECKS.some(({ id }) => id === name));
  if (unknown !== undefined) throw noSuchCheck(unknown);
  return CHECKS.filter(({ id }) => names.includes(id));
}

function noSuchCheck(name: string): HikeshiProblem {
  const shown = visibleText(cutText(name, 80).text);
  const all = CHECKS.map(({ id }) => id).join(', ');
  return new HikeshiProblem('no-such-check', 'you', {
    ja: `「${shown}」という項目はありません。あるのは: ${all}`,
    en: `There is no check "${shown}". There are: ${all}`,
  });
}
