/**
 * What is free each month, for the whole account together: AWS's always-free amounts, and those of an account's first twelve months.
 * Whoever uses first uses them up; the other side then pays what would have been free.
 */
import { decimal, type Decimal } from '../../../knowledge/money/decimal.ts';

const ALLOWANCES = {
  'transfer-out': { amount: '100', firstYear: false, words: 'data transfer out under the monthly global free tier' },
  'key-requests': { amount: '20000', firstYear: false, words: 'KMS requests under the monthly free tier' },
  'function-requests': { amount: '1000000', firstYear: false, words: 'Lambda requests under the monthly free tier' },
  'function-seconds': { amount: '400000', firstYear: false, words: 'Lambda GB-Seconds under the monthly free tier' },
  alarms: { amount: '10', firstYear: false, words: 'alarms under the monthly free tier' },
  'small-instances': { amount: '750', firstYear: true, words: 'instance-hours under the monthly free tier' },
  disks: { amount: '30', firstYear: true, words: 'GB-months of EBS storage under the monthly free tier' },
  addresses: { amount: '750', firstYear: true, words: 'hours of public IPv4 addresses under the monthly free tier' },
  objects: { amount: '5', firstYear: true, words: 'GB-months of S3 storage under the monthly free tier' },
  'object-reads': { amount: '20000', firstYear: true, words: 'S3 GET requests under the monthly free tier' },
  'object-writes': { amount: '2000', firstYear: true, words: 'S3 PUT, COPY, POST or LIST requests under the monthly free tier' },
  mails: { amount: '3000', firstYear: true, words: 'messages under the monthly free tier' },
} as const;

export type AllowanceName = keyof typeof ALLOWANCES;

/** What is free in a month; zero when the account is too old for it. */
export const freeAmount = (name: AllowanceName, inFirstYear: boolean): Decimal =>
  decimal(ALLOWANCES[name].firstYear && !inFirstYear ? '0' : ALLOWANCES[name].amount);

export const freeWords = (name: AllowanceName): string => ALLOWANCES[name].words;
