import { describe, expect, it } from 'vitest';
import { readMessage } from '../message/message.ts';
import { forgerySigns } from './signs.ts';

const strongSigns = (text: string): string[] =>
  forgerySigns(readMessage(text, 'UTC'))
    .filter(({ strong }) => strong)
    .map(({ kind }) => kind);

describe('forgerySigns', () => {
  it.each([
    ['a secret wanted', 'Please send us your password.', 'asks-for-secret'],
    ['a secret wanted, in Japanese', 'パスワードをご返信ください。', 'asks-for-secret'],
    ['a card number', 'Enter your card number to continue.', 'asks-for-secret'],
    ['letters that pass for others', 'See https://amaz0n.example/', 'look-alike-host'],
    ['rn for m', 'See https://arnazon.example/', 'look-alike-host'],
    ['the true name in front', 'See https://console.aws.amazon.com.login.example/', 'look-alike-host'],
    ['letters of another script', 'See https://аws.example/', 'look-alike-host'],
    ['a user before the host', 'See https://console.aws.amazon.com@login.example/', 'link-pretends'],
    ['another address under the text', '<p>Open <a href="https://login.example/x">https://console.aws.amazon.com/</a></p>', 'link-pretends'],
    ['a page anyone can rent', 'Sign in: https://bucket.s3.amazonaws.com/login.html', 'rented-host-with-demand'],
    ['a function address', 'Verify here: https://abc123.lambda-url.us-east-1.on.aws/', 'rented-host-with-demand'],
    ['a short link', 'See https://bit.ly/abc', 'link-elsewhere-with-demand'],
    ['a bare address', 'See http://203.0.113.5/', 'link-elsewhere-with-demand'],
    ['a name that is not the address', 'From: AWS Support <help@mail.example>\n\nHello.', 'sender-pretends'],
    ['answers to a stranger', 'Send the list to agent.aws@mail.example.', 'send-to-stranger'],
    ['gift cards', 'Pay with a gift card.', 'strange-payment'],
    ['remote control', 'Install TeamViewer first.', 'remote-control'],
  ])('%s', (_, text, kind) => {
    expect(strongSigns(text)).toContain(kind);
  });

  it.each([
    'Change the password of the root user and delete the access key.',
    'ルートユーザーのパスワードを変更してください。',
    'Never send your password to anyone.',
    'パスワードを入力しないでください。',
    'Your key was found at https://github.com/someone/repo.',
    'Sign in at https://console.aws.amazon.com/support/home#/ and confirm.',
    'Confirm in https://repost.aws/knowledge-center/x.',
    'From: Amazon Web Services <no-reply-aws@amazon.com>\n\nPlease reply.',
    'Write to trustandsafety@support.aws.com and send the log.',
    'Sign in with your account alias: https://mycompany.signin.aws.amazon.com/console',
  ])('leaves alone: %s', (text) => {
    expect(strongSigns(text)).toEqual([]);
  });
});
