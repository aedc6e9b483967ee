import { expect, it } from 'vitest';
import type { SubjectSaid } from '../../../case/case-record.ts';
import { knownSuspects } from './known-suspects.ts';

const said = (subject: string, word: SubjectSaid['word']): SubjectSaid => ({ entry: 'J-1', subject, word, about: 'account' });
const FINDINGS = JSON.stringify({
  actors: [
    { kind: 'owner', accessKeys: [{ id: 'AKIAI44QH8DHBEXAMPLE' }], principals: ['arn:aws:iam::123456789012:user/owner'] },
    { kind: 'unclear', accessKeys: [], principals: ['arn:aws:iam::123456789012:user/team/unclear'] },
    {
      kind: 'attacker',
      accessKeys: [{ id: 'ASIAIOSFODNN7EXAMPLE' }, { id: 'AKIAIOSFODNN7EXAMPLE' }],
      principals: ['arn:aws:iam::123456789012:user/backup', 'arn:aws:iam::123456789012:root'],
    },
  ],
});

it('the intruder comes first, long-term keys before sessions, then hands nobody could place; never the owner', () => {
  expect(knownSuspects(FINDINGS, { statements: [] })).toEqual([
    { attribute: 'AccessKeyId', value: 'AKIAIOSFODNN7EXAMPLE' },
    { attribute: 'AccessKeyId', value: 'ASIAIOSFODNN7EXAMPLE' },
    { attribute: 'Username', value: 'backup' },
    { attribute: 'Username', value: 'unclear' },
  ]);
});

it("the owner's word adds keys and users and takes them away; machines and addresses are no users", () => {
  const statements = [
    said('AKIAI44QH8DHBEXAMPLE', 'not-mine'),
    said('AKIAIOSFODNN7EXAMPLE', 'mine'),
    said('i-0123456789abcdef0', 'not-mine'),
    said('198.51.100.7', 'not-mine'),
  ];
  const values = knownSuspects(FINDINGS, { statements }).map(({ value }) => value);
  expect(values).toEqual(['AKIAI44QH8DHBEXAMPLE', 'ASIAIOSFODNN7EXAMPLE', 'backup', 'unclear']);
  expect(knownSuspects(null, { statements: [] })).toEqual([]);
});
