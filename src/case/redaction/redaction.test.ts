import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyedMarks } from './keyed-marks.ts';
import { redactBytes } from './redact-bytes.ts';
import { redactText } from './redact-text.ts';
import { namesSecret } from './secret-kinds.ts';

const KEY = new Uint8Array(32).fill(7);
const mark = keyedMarks(KEY);
const redacted = (text: string): string => redactText(text, mark).text.replaceAll(/(\[REMOVED [a-z-]+) [0-9a-f]{16}\]/g, '$1]');

const SECRET_KEY = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY';
const PEM = '-----BEGIN RSA PRIVATE KEY-----\nMIIBOgIBAAJBAKj34GkxFhD90vcNLYLInFEX6Ppy1tPf9Cnzj4p4WGeKLs1Pt8Qu\n-----END RSA PRIVATE KEY-----';
const SESSION = `FwoGZXIvYXdzE${'Ab1/+'.repeat(30)}`;

describe('what is removed', () => {
  it.each([
    ['an AWS secret key by its shape', `x ${SECRET_KEY} y`, 'x [REMOVED aws-secret-key] y'],
    ['an AWS secret key by its name', `aws_secret_access_key = ${SECRET_KEY}`, 'aws_secret_access_key = [REMOVED password]'],
    ['a session token', `token is: ${SESSION}`, 'token is: [REMOVED session-token]'],
    ['a private key', `a\n${PEM}\nb`, 'a\n[REMOVED private-key]\nb'],
    ['a private key without its end', `${PEM.slice(0, 70)}`, '[REMOVED private-key]'],
    [
      'card numbers however they are set apart',
      '4111111111111111, 5500 0000 0000 0004, 3782-822463-10005',
      '[REMOVED card], [REMOVED card], [REMOVED card]',
    ],
    ['a card beside other numbers', 'No. 25 4111 1111 1111 1111 12', 'No. 25 [REMOVED card] 12'],
    ['full-width digits', 'カード番号４１１１　１１１１　１１１１　１１１１です', 'カード番号[REMOVED card]です'],
    ['mail addresses', 'Taro <taro.y+aws@mail.example.co.jp>, 山田@例え.jp', 'Taro <[REMOVED mail]>, [REMOVED mail]'],
    ['a bearer token', 'Authorization: Bearer abc.DEF-123_456', 'Authorization: Bearer [REMOVED token]'],
    ['tokens known by how they begin', 'ghp_0123456789abcdefghijABCDEFGHIJ012345', '[REMOVED token]'],
    ['a password after its name', 'Password: hunter2!', 'Password: [REMOVED password]'],
    ['a password with spaces in quotes', 'password="correct horse battery"', 'password="[REMOVED password]"'],
    ['a password in Japanese', 'パスワードは「ひみつ 123」です', 'パスワードは「[REMOVED password]」です'],
    ['any value of a field so named', '{"SecretAccessKey":"short","b":1}', '{"SecretAccessKey":"[REMOVED password]","b":1}'],
    ['a mail address inside a password goes with it', '{"password":"me@example.com rest"}', '{"password":"[REMOVED password]"}'],
    [
      'JSON inside JSON',
      JSON.stringify({ a: JSON.stringify({ b: JSON.stringify({ password: 'x1 "y"' }) }) }),
      JSON.stringify({ a: JSON.stringify({ b: JSON.stringify({ password: '[REMOVED password]' }) }) }),
    ],
    ['percent-encoding', 'https://x.example/?to=taro%40example.com&n=1', 'https://x.example/?to=[REMOVED mail]&n=1'],
    ['HTML entities', '<a>taro&#64;example.com</a>', '<a>[REMOVED mail]</a>'],
  ])('%s', (_, text, expected) => {
    expect(redacted(text)).toBe(expected);
  });

  it('base64 with a secret inside goes whole', () => {
    expect(redacted(`a ${Buffer.from(`login: me@example.com, ${SECRET_KEY}`).toString('base64')} b`)).toBe('a [REMOVED encoded] b');
    const lines = Buffer.from(`${'x '.repeat(60)} me@example.com ${'y '.repeat(60)}`)
      .toString('base64')
      .replaceAll(/(.{76})/g, '$1\r\n');
    expect(redacted(`\r\n${lines}\r\n`)).toBe('\r\n[REMOVED encoded]\r\n');
  });

  it('quoted-printable with a secret broken over two lines', () => {
    const text = 'Content-Transfer-Encoding: quoted-printable\r\n\r\nkey wJalrXUtnFEMI/K7MDENG=\r\n/bPxRfiCYEXAMPLEKEY to me=40example.com';
    expect(redacted(text)).toContain('key [REMOVED aws-secret-key] to [REMOVED mail]');
  });

  it('a column of a table whose heading says so', () => {
    const table = 'User name,Password,Access key ID\nalice,"a,""b",AKIAIOSFODNN7EXAMPLE\nbob,,AKIAI44QH8DHBEXAMPLE\n';
    const done = redactBytes(Buffer.from(table), 'credentials.csv', mark);
    expect(Buffer.from(done?.bytes ?? []).toString()).toMatch(
      /^User name,Password,Access key ID\nalice,\[REMOVED password [0-9a-f]{16}\],AKIAIOSFODNN7EXAMPLE\nbob,,AKIAI44QH8DHBEXAMPLE\n$/,
    );
    expect(done?.removed).toHaveLength(1);
  });
});

describe('what AWS needs stays', () => {
  it.each([
    'AKIAIOSFODNN7EXAMPLE ASIAIOSFODNN7EXAMPLE AIDAJQABLZS4A3QDU576Q',
    'arn:aws:iam::123456789012:user/alice and arn:aws:sts::123456789012:assumed-role/app/i-0123456789abcdef0',
    '{"eventID":"41111111-1111-4111-8111-111111111111","requestID":"5500000000000004abcdefab"}',
    `sha256 ${'4111111111111111a'.repeat(4).slice(0, 64)}`,
    '2026-12-07T03:12:44Z 198.51.100.7 2001:db8::1 case 170000000000000',
    'from no-reply@amazonaws.com, trustandsafety@support.aws.com',
    '{"passwordResetRequired":true,"password_enabled":"true","responseElements":{"password":"HIDDEN_DUE_TO_SECURITY_REASONS"}}',
    '{"nextToken":"abc","clientToken":"def-123"}',
    'cost 0.4111111111111111 USD',
    'M572 190C602 190 602 144 632 114 571 100',
    'git 2fd4e1c67a2d28fced849ee1bb76e7391b93eb12',
  ])('%s', (text) => {
    expect(redactText(text, mark)).toEqual({ text, removed: [] });
  });
});

describe('marks', () => {
  it('are a keyed hash: equal things stay equal, also in another spelling, and without the key nothing can be tried', () => {
    const expected = createHmac('sha256', KEY).update('card\n4111111111111111').digest('hex').slice(0, 16);
    const { text, removed } = redactText('4111 1111 1111 1111 and 4111-1111-1111-1111', mark);
    expect(text).toBe(`[REMOVED card ${expected}] and [REMOVED card ${expected}]`);
    expect(removed).toEqual([{ kind: 'card', mark: `[REMOVED card ${expected}]`, times: 2 }]);
    expect(redactText('4111 1111 1111 1111', keyedMarks()).text).not.toBe(redactText('4111 1111 1111 1111', keyedMarks()).text);
  });
});

describe('files', () => {
  it.each([
    ['UTF-16 with its mark', Buffer.from('\uFEFFme@example.com', 'utf16le'), 'utf16le'],
    ['Shift_JIS', Buffer.concat([Buffer.from([0x93, 0xfa, 0x96, 0x7b]), Buffer.from(' me@example.com')]), 'latin1'],
    ['ISO-2022-JP', Buffer.from('\u001B$BF|K\\\u001B(B me@example.com', 'latin1'), 'latin1'],
  ] as const)('%s', (_, bytes, encoding) => {
    const done = redactBytes(bytes, 'x.txt', mark);
    expect(Buffer.from(done?.bytes ?? []).toString(encoding)).toContain('[REMOVED mail ');
    expect(Buffer.from(done?.bytes ?? []).toString(encoding)).not.toContain('example.com');
  });

  it.each([
    ['Parquet', Buffer.from('PAR1....PAR1')],
    ['PDF', Buffer.from('%PDF-1.7 me@example.com')],
    ['anything with zeros', Buffer.from('me@example.com\0')],
  ])('%s cannot be read and comes back as nothing', (_, bytes) => {
    expect(redactBytes(bytes, 'x', mark)).toBeNull();
  });

  it('without anything secret the very bytes come back', () => {
    const bytes = Buffer.from('nothing here, 日本');
    expect(redactBytes(bytes, 'x.txt', mark)).toEqual({ bytes, removed: [] });
  });
});

/** Letters and digits of a random secret of each kind, so that none is known beforehand. */
const base64ish = fc.stringMatching(/^[A-Za-z][0-9][A-Z][a-z][A-Za-z0-9+/]{35}[A-Za-z0-9]$/);
const luhnCard = fc.stringMatching(/^4[0-9]{14}$/).map((most) => {
  const sum = Array.from(most, Number).reduce(
    (total, digit, index) => total + (index % 2 === 0 ? (digit * 2 > 9 ? digit * 2 - 9 : digit * 2) : digit),
    0,
  );
  return `${most}${(10 - (sum % 10)) % 10}`;
});
const secrets = fc.oneof(
  base64ish,
  luhnCard.filter((one) => !/^(\d)\1+$/.test(one)),
  fc.stringMatching(/^[a-z][a-z0-9]{3,10}@[a-z]{3,10}\.(?:com|jp)$/),
  fc.stringMatching(/^[A-Za-z0-9]{24}$/).map((one) => `ghp_${one}`),
  fc.stringMatching(/^[A-Za-z0-9+/]{64}$/).map((one) => `-----BEGIN PRIVATE KEY-----\n${one}\n-----END PRIVATE KEY-----`),
  fc.stringMatching(/^[A-Za-z0-9]{80}$/).map((one) => `IQoJ${one}`),
);
/** Ways a text gets into a file. */
const writings: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => JSON.stringify({ a: [{ userAgent: text }] }),
  (text) => JSON.stringify(JSON.stringify({ note: text })),
  (text) => Array.from(JSON.stringify(text), (one) => (/[@/+]/.test(one) ? `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}` : one)).join(''),
  (text) => `27" screen, ${JSON.stringify({ a: JSON.stringify(text) })}`,
  (text) => `https://x.example/?q=${encodeURIComponent(text)}&z=1`,
  (text) => `<td>${Array.from(text, (one) => (/\W/.test(one) ? `&#${one.codePointAt(0)};` : one)).join('')}</td>`,
  (text) => `"${`say ${text} now`.replaceAll('"', '""')}",2\r\n`,
  (text) => `<!-- ${text} -->`,
  (text) => `blob: ${Buffer.from(`here: ${text} .`).toString('base64')}\n`,
];

describe('properties', () => {
  it('a secret never survives, wherever and however it is written down', () => {
    fc.assert(
      fc.property(secrets, fc.nat(writings.length - 1), fc.string({ maxLength: 20 }), (secret, way, before) => {
        const written = writings[way]?.(`${before.replaceAll(/[\w+/@"\\.-]/g, ' ')} ${secret} after`) ?? '';
        const { text, removed } = redactText(written, mark);
        const shown = [text, tryJson(text), decodeURIComponent(text.replaceAll(/%(?![0-9A-F]{2})/gi, ''))].join('\n');
        for (const piece of secret.split('\n').filter((one) => !one.startsWith('-----'))) expect(shown).not.toContain(piece);
        expect(removed.length).toBeGreaterThan(0);
      }),
      { numRuns: 400 },
    );
  });

  it('doing it twice changes nothing more', () => {
    fc.assert(
      fc.property(secrets, fc.nat(writings.length - 1), (secret, way) => {
        const once = redactText(writings[way]?.(`x ${secret} y`) ?? '', mark).text;
        expect(redactText(once, mark)).toEqual({ text: once, removed: [] });
      }),
      { numRuns: 150 },
    );
  });

  it('stays fast on hostile text', () => {
    const began = performance.now();
    for (const piece of ['%41', '"\\', '""', '&#6', '@a.', '4 ', 'password:', '-----BEGIN PRIVATE KEY-----', 'A'.repeat(60) + '\n', 'a.', '"a":"'])
      redactText(piece.repeat(Math.ceil(60_000 / piece.length)), mark);
    expect(performance.now() - began).toBeLessThan(5_000);
  });
});

function tryJson(text: string): string {
  try {
    return String(JSON.parse(text));
  } catch {
    return '';
  }
}

describe('namesSecret', () => {
  it.each(['password', 'NewPassword', 'secretAccessKey', 'Secret access key', 'aws_session_token', 'api-key', 'パスワード', 'token', 'cvv'])(
    '%s',
    (name) => {
      expect(namesSecret(name)).toBe(true);
    },
  );
  it.each(['passwordResetRequired', 'nextToken', 'clientToken', 'userName', 'accessKeyId', 'password_last_used', 'tokens'])('not %s', (name) => {
    expect(namesSecret(name)).toBe(false);
  });
});
