import type { Reading } from '../../reads/read.ts';
import { items } from '../../reads/seen.ts';

/** Whether the account is the one that manages its organization: only it can set policies for the others. */
export const isManager = (organization: readonly Reading[], accountId: string): boolean =>
  items(organization, 'Organization.MasterAccountId').some(({ value }) => value === accountId);
