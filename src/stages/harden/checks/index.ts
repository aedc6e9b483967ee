/** All checks, in order of the alphabet: every one is run unless some are named. */
import { accessAnalyzer } from './access-analyzer/check.ts';
import { budget } from './budget/check.ts';
import { budgetBrake } from './budget-brake/check.ts';
import { configRecorder } from './config-recorder/check.ts';
import { contactDetails } from './contact-details/check.ts';
import { costAnomalies } from './cost-anomalies/check.ts';
import { diskEncryption } from './disk-encryption/check.ts';
import { exposedKeyAlarm } from './exposed-key-alarm/check.ts';
import { guardduty } from './guardduty/check.ts';
import { guarddutyBlinded } from './guardduty-blinded/check.ts';
import { imageBlock } from './image-block/check.ts';
import { imdsv2Default } from './imdsv2-default/check.ts';
import { inspector } from './inspector/check.ts';
import { mailbox } from './mailbox/check.ts';
import { oldKeys } from './old-keys/check.ts';
import { optInRegions } from './opt-in-regions/check.ts';
import { organizationGuard } from './organization-guard/check.ts';
import { outsideTrust } from './outside-trust/check.ts';
import { passwordPolicy } from './password-policy/check.ts';
import { publicImages } from './public-images/check.ts';
import { publicSnapshots } from './public-snapshots/check.ts';
import { quarantine } from './quarantine/check.ts';
import { rootAccessKeys } from './root-access-keys/check.ts';
import { rootCertificates } from './root-certificates/check.ts';
import { rootMfa } from './root-mfa/check.ts';
import { rootPassword } from './root-password/check.ts';
import { s3PublicBlock } from './s3-public-block/check.ts';
import { securityContact } from './security-contact/check.ts';
import { serialConsole } from './serial-console/check.ts';
import { snapshotBlock } from './snapshot-block/check.ts';
import { trail } from './trail/check.ts';
import { trailBucket } from './trail-bucket/check.ts';
import { unusedKeys } from './unused-keys/check.ts';
import { unusedUsers } from './unused-users/check.ts';
import { userMfa } from './user-mfa/check.ts';
import { userPasswords } from './user-passwords/check.ts';
import type { Check } from '../check.ts';

export const CHECKS: readonly Check[] = [
  accessAnalyzer,
  budget,
  budgetBrake,
  configRecorder,
  contactDetails,
  costAnomalies,
  diskEncryption,
  exposedKeyAlarm,
  guardduty,
  guarddutyBlinded,
  imageBlock,
  imdsv2Default,
  inspector,
  mailbox,
  oldKeys,
  optInRegions,
  organizationGuard,
  outsideTrust,
  passwordPolicy,
  publicImages,
  publicSnapshots,
  quarantine,
  rootAccessKeys,
  rootCertificates,
  rootMfa,
  rootPassword,
  s3PublicBlock,
  securityContact,
  serialConsole,
  snapshotBlock,
  trail,
  trailBucket,
  unusedKeys,
  unusedUsers,
  userMfa,
  userPasswords,
];
