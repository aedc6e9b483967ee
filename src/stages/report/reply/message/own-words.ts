/** Parts the head of a mail from its words, and the sender's words from what they quote: earlier mails below must not speak again. */
export interface OwnWords {
  readonly head: Readonly<Partial<Record<HeadName, string>>>;
  readonly body: string;
}

type HeadName = 'from' | 'reply-to' | 'subject' | 'date';

const HEADS: readonly (readonly [HeadName, RegExp])[] = [
  ['from', /^(?:from|差出人|送信者)\s*[:：]\s*(.{1,300})$/i],
  ['reply-to', /^(?:reply-to|返信先)\s*[:：]\s*(.{1,300})$/i],
  ['subject', /^(?:subject|件名)\s*[:：]\s*(.{1,500})$/i],
  ['date', /^(?:date|sent|日時|送信日時|日付|受信日時)\s*[:：]\s*(.{1,100})$/i],
];
/** Other lines of a head: to be passed over. */
const OTHER_HEAD = /^(?:to|cc|bcc|宛先|message-id|mime-version|content-[a-z-]{1,30}|return-path|received|x-[a-z-]{1,40})\s*[:：]/i;

/** From here on somebody else speaks. */
const QUOTE_BEGINS = [
  /^-{2,}\s*(?:original message|forwarded message|元のメッセージ|転送メッセージ)\s*-{2,}/i,
  /^on .{5,200}(?:wrote|writes):\s*$/i,
  /^\d{4}年\d{1,2}月\d{1,2}日.{0,200}[:：]\s*$/,
  /^.{0,200}(?:のメール|書きました|は次のように書いています)[:：]\s*$/,
  /^_{8,}\s*$/,
];
const QUOTED_LINE = /^\s*(?:>|＞)/;

/** The head is what stands before the first line of words; a head further down belongs to a quoted mail. */
export function ownWords(text: string): OwnWords {
  const lines = text.split('\n').map((line) => line.trim());
  const head: Partial<Record<HeadName, string>> = {};
  const body: string[] = [];
  let words = 0;
  for (const line of lines) {
    const named = headOf(line);
    if (named !== null && words === 0) head[named.name] ??= named.value;
    else if (OTHER_HEAD.test(line) && words === 0) continue;
    else if (words > 0 && (QUOTE_BEGINS.some((begins) => begins.test(line)) || named?.name === 'from')) break;
    else if (!QUOTED_LINE.test(line)) {
      body.push(line);
      if (line !== '') words++;
    }
  }
  return { head, body: body.join('\n') };
}

function headOf(line: string): { readonly name: HeadName; readonly value: string } | null {
  for (const [name, pattern] of HEADS) {
    const value = pattern.exec(line)?.[1]?.trim();
    if (value !== undefined) return { name, value };
  }
  return null;
}
