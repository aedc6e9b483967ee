/** What a note of a plan is about, in plain words: the record names it by AWS's types, our kinds of ways in and our actions, which stay as they are. */
import { FOOTHOLDS } from '../../../knowledge/effects/foothold-kinds.ts';
import { resourceWords } from '../../../knowledge/resource-words.ts';
import type { Bilingual, Language } from '../../../words/language.ts';
import { regionInWords } from '../../../words/place-names.ts';
import { visibleText } from '../../../words/visible-text.ts';
import { actionOf } from '../actions/index.ts';
import type { PlanNote } from '../plan/plan.ts';
import { shortId } from './thing-words.ts';

/** What it is about is not said twice. */
export function noteInWords(note: PlanNote, language: Language): string {
  const { subject, said } = { subject: note.subject, said: note.said[language] };
  return visibleText(named(subject, said) ? said : `${subjectInWords(subject, language)}: ${said}`);
}

function named(subject: string, said: string): boolean {
  const space = subject.indexOf(' ');
  const head = space < 0 ? '' : subject.slice(0, space);
  // A way in goes by its kind, which its instructions do not name.
  if (Object.hasOwn(FOOTHOLDS, head) || actionOf(head) !== null) return false;
  const name = shortId(subject.slice(space + 1).replace(/^(?:user|role|group|s3)\//, ''));
  return name !== '' && isWordOf(name, said);
}

/** By itself, and not as a part of another word: a user may be called `a`. */
function isWordOf(name: string, said: string): boolean {
  for (let at = said.indexOf(name); at >= 0; at = said.indexOf(name, at + 1))
    if (!/[\w.-]$/.test(said.slice(0, at)) && !/^[\w-]/.test(said.slice(at + name.length))) return true;
  return false;
}

/** `security group sg-0123`, `firewall open to the world sg-0123:22-22`, `user yamada`: what the record calls by AWS's and our own names. */
function subjectInWords(subject: string, language: Language): string {
  const [kind, name] = subjectParts(subject, language);
  return visibleText(kind === '' || name === '' ? `${kind}${name}` : `${kind} ${name}`);
}

/** What kind of thing, and its name; no kind where the name says it all. */
export function subjectParts(subject: string, language: Language): readonly [kind: string, name: string] {
  if (Object.hasOwn(LISTS, subject)) return ['', LISTS[subject]?.[language] ?? subject];
  // The call that was refused stands in what is said.
  const bare = subject.replace(/ \([a-z0-9-]+:[A-Za-z0-9]+\)$/, '').replace(REGION, (_, region: string) => inRegion(region)[language]);
  const identity = /^(user|role|group|s3)\/(.+)$/s.exec(bare);
  if (identity !== null) return [WORDS[identity[1] ?? '']?.[language] ?? '', identity[2] ?? ''];
  const [, head = '', name = ''] = /^(\S+) (.+)$/s.exec(bare) ?? [];
  if (head.startsWith('AWS::')) return [language === 'ja' ? resourceWords(head).ja : resourceWords(head).en[0], shortId(name)];
  const words = footholdName(head) ?? actionOf(head)?.words.name ?? WORDS[head] ?? null;
  if (words !== null) return [words[language], shortId(name)];
  if (/^[a-z-]+:[A-Z][A-Za-z]+$/.test(head)) return ['', shortId(name)];
  return ['', footholdName(bare)?.[language] ?? shortId(bare)];
}

const inRegion = (region: string): Bilingual => {
  const { ja, en } = regionInWords(region);
  return { ja: ` (${ja})`, en: ` in ${en}` };
};

/** At the end of a way back in. */
const REGION = / \(([a-z]{2}(?:-[a-z]+)+-\d)\)$/;

const footholdName = (kind: string): Bilingual | null => (Object.hasOwn(FOOTHOLDS, kind) ? FOOTHOLDS[kind as keyof typeof FOOTHOLDS].name : null);

const WORDS: Readonly<Record<string, Bilingual>> = {
  user: { ja: 'ユーザー', en: 'user' },
  role: { ja: 'ロール', en: 'role' },
  group: { ja: 'グループ', en: 'group' },
  s3: { ja: 'S3 バケット', en: 'S3 bucket' },
  account: { ja: 'アカウント', en: 'account' },
  'delegation-request': { ja: '権限を預ける申請', en: 'request for delegated permissions' },
};

/** Whole lists that could not be read. */
const LISTS: Readonly<Record<string, Bilingual>> = {
  'iam:GetAccountAuthorizationDetails': { ja: 'すべてのユーザー、グループ、ロールの権限', en: 'the permissions of all users, groups and roles' },
  'iam:ListDelegationRequests': { ja: '権限を預ける申請の一覧', en: 'the list of requests for delegated permissions' },
};
