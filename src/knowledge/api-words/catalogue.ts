/** One plain sentence for each call an owner may have to read about. Key: `service:Api`, version suffixes left out. */
import type { ApiWords } from './say-api.ts';

export const API_WORDS: Readonly<Record<string, ApiWords>> = {
  'ec2:RunInstances': { en: 'Started one or more EC2 instances (rented computers)', ja: 'EC2インスタンス（時間貸しのコンピューター）を起動しました', tactic: 'TA0040' },
};
