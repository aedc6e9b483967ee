import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: '固定アドレスを手放す', en: 'Release the fixed address' },
  purpose: { ja: '使っていなくても料金がかかる固定アドレスを手放します。', en: 'Gives back a fixed address, which costs even when unused.' },
  mayBreak: { ja: 'このアドレスを使っているものは、つながらなくなります。', en: 'Whatever uses the address can no longer be reached.' },
  undo: { ja: '元には戻せません (同じアドレスは戻らないことがあります)。', en: 'Cannot be taken back: the same address may not be available again.' },
  console: ({ id, region }) => ({ ja: `EC2 (${region}) > Elastic IP > ${id} > 解放`, en: `EC2 (${region}) > Elastic IPs > ${id} > Release` }),
};
