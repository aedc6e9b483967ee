/** Prowler over an account on moto: what it says of each thing, check by check. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prowlerPython } from '../../../scripts/prowler.ts';

export type ProwlerStatus = 'PASS' | 'FAIL' | 'MANUAL';

/** `check resource` to status. */
export type ProwlerSaid = ReadonlyMap<string, ProwlerStatus>;

export interface Scan {
  /** Of the moto server, on this machine. */
  readonly url: string;
  readonly regions: readonly string[];
  readonly checks: readonly string[];
}

interface OcsfFinding {
  readonly metadata: { readonly event_code: string };
  readonly status_code: ProwlerStatus;
  readonly resources: readonly { readonly uid: string; readonly region: string }[];
}

/** Prowler leaves with 3 when it found something open (its documentation, "Exit codes"). */
const FOUND_OPEN = 3;

/** @throws Error with what Prowler said when it could not look */
export function prowlerScan({ url, regions, checks }: Scan): ProwlerSaid {
  const folder = mkdtempSync(join(tmpdir(), 'hikeshi-prowler-'));
  try {
    const more = ['--region', ...regions, '-M', 'json-ocsf', '--output-directory', folder, '--output-filename', 'said', '--no-banner', '--no-color'];
    const ran = spawnSync(prowlerPython() ?? 'python3', [join(import.meta.dirname, 'run_prowler.py'), 'aws', '--check', ...checks, ...more], {
      encoding: 'utf8',
      env: { ...process.env, ...SIGNED_IN, AWS_ENDPOINT_URL: url },
    });
    if (ran.status !== 0 && ran.status !== FOUND_OPEN) throw new Error(`prowler: ${ran.stdout.slice(-2000)}${ran.stderr.slice(-2000)}`);
    const findings = JSON.parse(readFileSync(join(folder, 'said.ocsf.json'), 'utf8')) as readonly OcsfFinding[];
    return new Map(findings.map((one) => [`${one.metadata.event_code} ${thingOf(one)}`, one.status_code] as const));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const SIGNED_IN = {
  AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
  AWS_SECRET_ACCESS_KEY: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  AWS_DEFAULT_REGION: 'us-east-1',
  AWS_EC2_METADATA_DISABLED: 'true',
};

function thingOf({ resources }: OcsfFinding): string {
  const [{ uid, region } = { uid: '', region: '' }] = resources;
  return uid.startsWith('arn:') && uid.split(':')[3] !== '' ? uid : `${uid} (${region})`;
}
