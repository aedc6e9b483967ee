/**
 * The abuse report for machines: XARF v4 (github.com/xarf/xarf-spec, schemas/v4/xarf-core.json and types/connection-login-attack.json), one report an address.
 * CloudTrail holds no source port, so none is given. The AWS API is reached over HTTPS, hence TCP.
 */
import type { Findings } from '../../investigate/index.ts';
import { awsAddresses } from './facts/found-facts.ts';

export interface XarfReporter {
  readonly org: string;
  /** A mail address at which the owner can be reached. */
  readonly contact: string;
}

export interface XarfReport {
  readonly xarf_version: '4.0.0';
  readonly report_id: string;
  readonly timestamp: string;
  readonly reporter: { readonly org: string; readonly contact: string; readonly domain: string };
  readonly sender: { readonly org: string; readonly contact: string; readonly domain: string };
  readonly source_identifier: string;
  readonly category: 'connection';
  readonly type: 'login_attack';
  readonly protocol: 'tcp';
  readonly first_seen: string;
  readonly last_seen: string;
  readonly evidence_source: 'user_report';
  readonly description: string;
}

const ORG_MOST = 200;

/** @param newId gives a UUID (version 4) for each report */
export function xarfReports(findings: Findings, account: string, { org, contact }: XarfReporter, newId: () => string): XarfReport[] {
  const who = { org: org.slice(0, ORG_MOST), contact, domain: contact.slice(contact.lastIndexOf('@') + 1) };
  return awsAddresses(findings).map(({ ip, firstSeen, lastSeen, events }) => ({
    xarf_version: '4.0.0',
    report_id: newId(),
    timestamp: firstSeen,
    reporter: who,
    sender: who,
    source_identifier: ip,
    category: 'connection',
    type: 'login_attack',
    protocol: 'tcp',
    first_seen: firstSeen,
    last_seen: lastSeen,
    evidence_source: 'user_report',
    description: `${events} AWS API calls that the owner of AWS account ${account} did not authorise came from this address. Evidence: CloudTrail records, attached to the report.`,
  }));
}
