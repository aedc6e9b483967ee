/**
 * What has no business in a hand-over, as data. Access key ids, ARNs, account ids, addresses and event ids stay: AWS needs them.
 * Sources: AWS Security Blog "A safer way to distribute AWS credentials" (40 characters of base64); ISO/IEC 7812 (card numbers, Luhn); RFC 5322 and 6531 (mail);
 * RFC 6750 (bearer); RFC 7468 (PEM); the token prefixes their issuers document. When in doubt something is removed rather than left.
 */
export type SecretKindName = 'private-key' | 'session-token' | 'token' | 'password' | 'aws-secret-key' | 'card' | 'mail';

export interface SecretKind {
  readonly kind: SecretKindName;
  /** Global. The group `secret`, or all of it when there is none, is removed. */
  readonly pattern: RegExp;
  readonly accept?: (secret: string) => boolean;
  /** Which pieces of what was found are secret; all of it when absent. */
  readonly parts?: (found: string) => readonly string[];
  /** One spelling for equal things: `4111 1111...` and `4111-1111...` get one mark. */
  readonly same?: (secret: string) => string;
}

/** Names of fields whose value is secret whatever it looks like; also for JSON keys and CSV headings. */
const LABEL =
  '(?:password|passwd|passphrase|pwd|secret[_ -]?access[_ -]?key|secret[_ -]?key|client[_ -]?secret|api[_ -]?key|private[_ -]?key|(?:access|refresh|id|session|security|auth|bearer|api|oauth|bot)[_ -]?token|token|secret|credential[s]?[_ -]?secret|cvv2?|cvc2?|security[_ -]?code|パスワード|暗証番号|シークレットアクセスキー|シークレットキー|セキュリティコード)';
const IS_LABEL = new RegExp(`(?:^|[^\\p{L}]|[a-z](?=[A-Z]))${LABEL}$|^${LABEL}$`, 'iu');
const ENDS_AS_LABEL = new RegExp(`${LABEL}$`, 'iu');

/** `secretAccessKey`, `NewPassword`, `aws_session_token`, `パスワード`: names whose value must go. `nextToken` and `clientToken` name nothing secret. */
export const namesSecret = (name: string): boolean =>
  name.length <= 80 &&
  !/(?:next|client|request|page|pagination|idempotency|marker)[_ -]?token$/i.test(name) &&
  (IS_LABEL.test(name) || ENDS_AS_LABEL.test(name));

/** What stands where a secret would be, and is none. */
const NOT_SECRET = /^(?:true|false|null|none|undefined|enabled|disabled|yes|no|n\/a|not_supported|\*+|x+|HIDDEN_DUE_TO_SECURITY_REASONS|)$/i;
export const isSecretValue = (value: string): boolean => !NOT_SECRET.test(value.trim()) && !/^\[REMOVED(?: [a-z-]+ [0-9a-f]+\])?$/.test(value);

/** ISO/IEC 7812-1, annex B: from the right, every second digit doubled, its own digits added. */
const DOUBLED = [0, 2, 4, 6, 8, 1, 3, 5, 7, 9] as const;
const luhn = (digits: string): boolean => {
  const sum = Array.from(digits, Number)
    .reverse()
    .reduce((total, digit, index) => total + (index % 2 === 0 ? digit : (DOUBLED[digit] ?? 0)), 0);
  return sum % 10 === 0;
};

const digitsOf = (text: string): string => text.normalize('NFKC').replaceAll(/\D/g, '');
/** Major networks: Visa, Mastercard, American Express, JCB, Diners, Discover, UnionPay. */
const CARD_BEGINS = /^(?:[3-6]|2[2-7])/;
const isCard = (text: string): boolean => {
  const digits = digitsOf(text);
  return digits.length >= 13 && digits.length <= 19 && CARD_BEGINS.test(digits) && !/^(\d)\1+$/.test(digits) && luhn(digits);
};
/** In one piece, or set apart as cards print them: 4-4-4-4 (and up to three more), 4-6-5, 4-6-4. */
const GROUPED = /^(?:\d{13,19}|\d{4}(?: \d{4}){3}(?: \d{1,3})?|\d{4} \d{6} \d{4,5})$/;
const MOST_GROUPS = 5;

/** Numbers stand beside each other ("No. 25 4111 1111 ..."), so every stretch of whole groups is tried, the longest first. */
function cardsIn(run: string): string[] {
  const groups = [...run.matchAll(/[0-9０-９]+/g)].map((found) => ({ from: found.index, to: found.index + found[0].length }));
  const cards: string[] = [];
  for (let first = 0; first < groups.length; first += 1) {
    for (let last = Math.min(groups.length, first + MOST_GROUPS) - 1; last >= first; last -= 1) {
      const text = run.slice(groups[first]?.from, groups[last]?.to);
      if (!GROUPED.test(text.normalize('NFKC').replaceAll(/[^0-9]/g, ' ')) || !isCard(text)) continue;
      cards.push(text);
      first = last;
      break;
    }
  }
  return cards;
}

/** AWS's own addresses say who wrote, and are nobody's secret. */
const AWS_MAIL = /@(?:[a-z0-9-]+\.)*(?:amazon\.com|amazon\.co\.jp|amazonaws\.com|amazonses\.com|aws\.com)$/i;
const oneCase = /^(?:[0-9a-f]+|[0-9A-F]+|[a-z]+|[A-Z]+)$/;

/** A UUID, or a hash of 24 or more hexadecimal digits that holds a letter. */
const ID = '(?<![A-Za-z0-9])(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|(?=[0-9]*[a-f])[0-9a-f]{24,})';

/** In this order: what contains other kinds goes first. */
export const SECRET_KINDS: readonly SecretKind[] = [
  {
    kind: 'private-key',
    pattern:
      /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----(?:(?!-----END)[^]){0,20000}?-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----|-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----(?:[A-Za-z0-9+/=\s]|\\[nr])*/g,
  },
  { kind: 'session-token', pattern: /(?<![A-Za-z0-9])(?:FwoG|FQoG|IQoJ|AQoD|AQoE)[A-Za-z0-9+/=_%-]{60,}/g },
  {
    kind: 'token',
    pattern:
      /(?<![A-Za-z0-9_-])(?:eyJ[\w-]{5,}\.[\w-]{5,}(?:\.[\w-]*)?|gh[pousr]_\w{20,}|github_pat_\w{20,}|glpat-[\w-]{16,}|xox[abeoprs]-[\w-]{10,}|sk-[\w-]{20,}|AIza[\w-]{30,}|npm_\w{30,}|ABSK[A-Za-z0-9+/=]{40,})/g,
  },
  { kind: 'token', pattern: /\b(?:Bearer|Basic)[ \t]+(?<secret>[A-Za-z0-9._~+/=-]{8,})/gi, accept: (one) => /[\d=._~+/-]|[a-z][A-Z]/.test(one) },
  {
    kind: 'password',
    pattern: new RegExp(
      `(?<!next[_ -]?|client[_ -]?|request[_ -]?)${LABEL}["'」]?[ \\t]*(?:[:=：＝]|は|is(?=[ \\t]))[ \\t]*(?:"(?<quoted>[^"\\r\\n]{1,300})"|'(?<single>[^'\\r\\n]{1,300})'|「(?<corner>[^」\\r\\n]{1,300})」|(?<bare>[^\\s"'「」,;&<>{}]{2,300}))`,
      'giu',
    ),
    accept: isSecretValue,
  },
  { kind: 'aws-secret-key', pattern: /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{40}(?![A-Za-z0-9+/=])/g, accept: (one) => !oneCase.test(one) },
  {
    kind: 'card',
    // Event ids, hashes and resource ids hold runs of digits, too, and AWS needs them: they are stepped over. A run after a decimal point is an amount.
    pattern: new RegExp(`${ID}|(?<![0-9０-９])(?<![0-9０-９][.,])(?<secret>[0-9０-９](?:[ \\u00A0\\u3000\\-‐-―－]?(?!${ID})[0-9０-９]){12,})`, 'gi'),
    parts: cardsIn,
    same: digitsOf,
  },
  {
    kind: 'mail',
    pattern: /[\p{L}\p{N}._%+'-]{1,64}[@＠](?:[\p{L}\p{N}-]{1,63}[.．。]){1,8}[\p{L}\p{N}-]{2,63}/gu,
    accept: (one) => !AWS_MAIL.test(one),
    same: (one) => one.normalize('NFKC').toLowerCase(),
  },
];
