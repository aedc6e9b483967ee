/** What somebody other than the intruder removed or shut again. */
import { resourceWords } from '../../../knowledge/resource-words.ts';
import type { CleanUp } from '../clean-up.ts';
import type { StorySentence } from '../findings.ts';
import { footholdName } from './matter.ts';
import { counted, listed, sentence, shortPrincipal } from './sentence.ts';

export function tellCleanUp(done: CleanUp | null): StorySentence[] {
  if (done === null) return [];
  const counts = new Map<string, number>();
  for (const type of done.removed) counts.set(type, (counts.get(type) ?? 0) + 1);
  const sorted = [...counts].toSorted((a, b) => Number(resourceWords(b[0]).burns) - Number(resourceWords(a[0]).burns) || b[1] - a[1]);
  const en = sorted.map(([type, count]) => counted(count, ...resourceWords(type).en));
  const ja = sorted.map(([type, count]) => `${resourceWords(type).ja} ${count.toLocaleString('en-US')}個`);
  for (const { kind, target } of done.doors) {
    const name = footholdName(kind);
    const whose = kind === 'root-password' ? '' : ` ${target}`;
    en.unshift(`${name.en}${whose}`);
    ja.unshift(`${name.ja}${whose}`);
  }
  if (done.shut > 0) {
    en.push(counted(done.shut, 'way back in', 'ways back in'));
    ja.push(`再び入るための抜け道 ${done.shut.toLocaleString('en-US')}件`);
  }
  if (en.length === 0) return [];
  const who = listed(done.principals.map(shortPrincipal), 2);
  const [what, was] = [listed(en, 5).en, listed(ja, 5).ja];
  return [
    sentence(
      'fact',
      done.from,
      who.en === '' ? `Removed or shut again by the end of the log: ${what}.` : `${who.en} cleaned up, and removed or shut: ${what}.`,
      who.ja === ''
        ? `ログの終わりまでに、次のものが取り除かれるか閉じられています: ${was}。`
        : `${who.ja} が後片付けをし、次のものを取り除くか閉じました: ${was}。`,
      done.eventIds,
    ),
  ];
}
