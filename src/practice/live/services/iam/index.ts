/** AWS IAM. */
import type { LiveService } from '../../live-service.ts';
import { accountReads } from './account.ts';
import { reportReads } from './credential-report.ts';
import { credentialReads } from './credentials.ts';
import { lastAccessedReads } from './last-accessed.ts';
import { policyReads } from './policies.ts';
import { roleReads } from './roles.ts';
import { simulationReads } from './simulate.ts';
import { userReads } from './users.ts';
import { identityWrites } from './writes.ts';

export const iam: LiveService = {
  service: 'iam',
  wording: 'query',
  operations: {
    ...userReads,
    ...credentialReads,
    ...roleReads,
    ...policyReads,
    ...accountReads,
    ...reportReads,
    ...lastAccessedReads,
    ...simulationReads,
    ...identityWrites,
  },
};
