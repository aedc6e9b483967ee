/** Address facts for commands: the built-in lists, or the files the person named. */
import { openIpFacts } from '../../edges/ip-facts/open-ip-facts.ts';
import { COUNTRY_SOURCE } from '../../edges/ip-facts/country-table.ts';
import type { IpFacts } from '../../ports/ip-facts.ts';
import type { AddressFlags } from '../shared-flags.ts';

export interface WiredIpFacts {
  readonly facts: IpFacts;
  /** Day of the list of AWS ranges in use. */
  readonly awsDated: string;
  /** The licence of the built-in country table asks to show this wherever a country from it is shown. */
  readonly attribution: { readonly source: string; readonly text: string };
}

/** @throws HikeshiProblem when a named file cannot be read. */
export function ipFactsFrom({ mmdb, awsRanges }: AddressFlags): WiredIpFacts {
  const { facts, awsDated } = openIpFacts({ mmdbFiles: mmdb ?? [], awsRangesFile: awsRanges ?? null });
  return {
    facts,
    awsDated,
    attribution: { source: COUNTRY_SOURCE, text: 'This product includes IP2Location LITE data available from https://lite.ip2location.com.' },
  };
}
