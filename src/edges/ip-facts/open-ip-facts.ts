/** IpFacts without a network: Amazon's list, the built-in country table, and MMDB files the person brings. */
import type { AmazonRanges } from '../../knowledge/address-space/amazon-ranges.ts';
import { addressText, rangeText } from '../../knowledge/address-space/parse-address.ts';
import type { ParsedAddress } from '../../knowledge/address-space/parse-address.ts';
import { rangeOf } from '../../knowledge/address-space/range-table.ts';
import { readSourceField } from '../../knowledge/address-space/source-field.ts';
import { specialBlockOf } from '../../knowledge/address-space/special-blocks.ts';
import type { IpFact, IpFacts } from '../../ports/ip-facts.ts';
import { amazonRangesFromFile, packedAmazonRanges } from './amazon-table.ts';
import { COUNTRY_DATED, COUNTRY_SOURCE, countryOfIpv4 } from './country-table.ts';
import { openMmdb } from './mmdb-file.ts';
import type { MmdbFile } from './mmdb-file.ts';

export interface IpFactSources {
  /** MMDB files; for each fact the first file that knows it wins over the built-in table. */
  readonly mmdbFiles: readonly string[];
  /** ip-ranges.json to use instead of the packed list. */
  readonly awsRangesFile: string | null;
}

export interface OpenedIpFacts {
  readonly facts: IpFacts;
  /** Day of the list of Amazon's ranges in use: also the date of every "not Amazon's". */
  readonly awsDated: string;
}

/** @throws HikeshiProblem when a file the person named cannot be read. */
export function openIpFacts({ mmdbFiles, awsRangesFile }: IpFactSources): OpenedIpFacts {
  const mmdb = mmdbFiles.map(openMmdb);
  const amazon = awsRangesFile === null ? packedAmazonRanges() : amazonRangesFromFile(awsRangesFile);
  return { facts: { lookUp: remembering((address) => factOf(address, amazon, mmdb)) }, awsDated: amazon.dated };
}

/** Callers ask for the same few thousand addresses again and again, and keep what they are told. */
const MOST_REMEMBERED = 50_000;

function remembering(lookUp: IpFacts['lookUp']): IpFacts['lookUp'] {
  const known = new Map<string, IpFact>();
  return (address) => {
    const before = known.get(address);
    if (before !== undefined) return before;
    const fact = lookUp(address);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(address, fact);
    return fact;
  };
}

const NOTHING = { aws: null, country: null, city: null, network: null } as const;

/** `ip` in the answer is the text as it was asked. */
function factOf(written: string, amazon: AmazonRanges, mmdb: readonly MmdbFile[]): IpFact {
  const field = readSourceField(written);
  if (field.form === 'service-name' || field.form === 'aws-internal') return { ip: written, kind: 'aws-service', ...NOTHING };
  if (field.form !== 'address') return { ip: written, kind: 'not-an-address', ...NOTHING };
  const special = specialBlockOf(field.address);
  if (special !== null) return { ip: written, kind: special.kind, ...NOTHING };
  return { ip: written, kind: 'public', aws: awsFact(field.address, amazon), ...placeOf(field.address, mmdb) };
}

function awsFact(address: ParsedAddress, { table, dated }: AmazonRanges): IpFact['aws'] {
  const range = rangeOf(table, address);
  if (range === null) return null;
  return { ...range.label, prefix: rangeText(address.family, range.first, range.last), dated };
}

function placeOf(address: ParsedAddress, mmdb: readonly MmdbFile[]): Pick<IpFact, 'country' | 'city' | 'network'> {
  const text = addressText(address);
  const said = mmdb.map((file) => file.lookUp(text));
  return {
    country: said.find((one) => one.country !== null)?.country ?? builtInCountry(address),
    city: said.find((one) => one.city !== null)?.city ?? null,
    network: said.find((one) => one.network !== null)?.network ?? null,
  };
}

function builtInCountry({ family, value }: ParsedAddress): IpFact['country'] {
  const code = family === 4 ? countryOfIpv4(Number(value)) : null;
  return code === null ? null : { code, source: COUNTRY_SOURCE, dated: COUNTRY_DATED };
}
