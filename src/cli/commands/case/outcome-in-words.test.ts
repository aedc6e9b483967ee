import { expect, test } from 'vitest';
import { outcomeInWords } from './outcome-in-words.ts';

test.each([
  ['investigate', 'hijacked, high', 'Someone else has been using this AWS account.', 'このAWSアカウントは、他人に使われていました。'],
  ['claim', 'unauthorized USD 1327.20', 'To ask back: 1327.20 USD, tax included', '返してもらう料金: 1327.20 USD（税込み）'],
  ['claim', 'stopped: disk-full', 'hikeshi claim: stopped: disk-full', 'hikeshi claim: stopped: disk-full'],
  ['investigate', '__proto__, high', 'hikeshi investigate: __proto__, high', 'hikeshi investigate: __proto__, high'],
] as const)('%s: %s', (command, outcome, en, ja) => {
  expect(outcomeInWords(command, outcome)).toEqual({ en, ja });
});
