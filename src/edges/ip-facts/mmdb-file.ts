/** Facts from an MMDB file the person brought (GeoLite2, DB-IP, IPinfo and the like): country, city, network. */
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { Reader } from 'mmdb-lib';
import type { Response } from 'mmdb-lib';
import { reachText } from '../../knowledge/json-reach.ts';
import type { Reachable } from '../../knowledge/json-reach.ts';
import { HikeshiProblem } from '../../knowledge/problem.ts';
import type { IpFact } from '../../ports/ip-facts.ts';

export interface MmdbFile {
  /** What the file says of an address (canonical text); null parts where it says nothing. */
  lookUp(address: string): Pick<IpFact, 'country' | 'city' | 'network'>;
}

/** The largest free city database is about 130 MB; ten times that is not such a file. */
const MOST_BYTES = 1_500_000_000;

/** @throws HikeshiProblem `mmdb-unreadable` (yours) when the file is missing, too large or no MMDB. */
export function openMmdb(file: string): MmdbFile {
  const reader = readerOf(file);
  const source = `${reader.metadata.databaseType} (${basename(file)})`;
  const dated = reader.metadata.buildEpoch.toISOString().slice(0, 10);
  return {
    lookUp(address) {
      const found = valueOf(reader, address, file);
      const code = firstText(found, ['country.iso_code', 'country_code', 'country', 'registered_country.iso_code'])?.toUpperCase();
      const city = firstText(found, ['city.names.en', 'city']);
      const asn = Number.parseInt((firstText(found, ['autonomous_system_number', 'asn']) ?? '').replace(/^AS/i, ''), 10);
      const network = firstText(found, ['autonomous_system_organization', 'as_name', 'name', 'organization']);
      return {
        country: code !== undefined && /^[A-Z]{2}$/.test(code) ? { code, source, dated } : null,
        city: city === null ? null : { name: city, source, dated },
        network: network === null && Number.isNaN(asn) ? null : { asn: Number.isNaN(asn) ? null : asn, name: network ?? '', source, dated },
      };
    },
  };
}

function readerOf(file: string): Reader<Response> {
  try {
    if (statSync(file).size > MOST_BYTES) throw new Error('larger than 1.5 GB');
    const reader = new Reader<Response>(readFileSync(file));
    if (typeof reader.metadata.databaseType !== 'string' || Number.isNaN(reader.metadata.buildEpoch.getTime())) throw new Error('no MMDB metadata');
    return reader;
  } catch (error) {
    throw unreadable(file, error);
  }
}

/** The library trusts offsets inside the file; a damaged one can send it anywhere. */
function valueOf(reader: Reader<Response>, address: string, file: string): Reachable {
  try {
    return reader.get(address) as Reachable;
  } catch (error) {
    if (error instanceof Error && /IPv6 address in a database that only supports IPv4|Cannot parse/i.test(error.message)) return null;
    throw unreadable(file, error);
  }
}

const unreadable = (file: string, cause: unknown): HikeshiProblem =>
  new HikeshiProblem(
    'mmdb-unreadable',
    'you',
    {
      ja: `${basename(file)} を MMDB ファイルとして読めません。場所が正しいか、ダウンロードが途中で切れていないかを確かめてください。--mmdb を付けなくても調査はできます。`,
      en: `Cannot read ${basename(file)} as an MMDB file. Check the path, and that the download was complete. The investigation also works without --mmdb.`,
    },
    cause,
  );

function firstText(value: Reachable, paths: readonly string[]): string | null {
  for (const path of paths) {
    const text = reachText(value, path);
    if (text !== null) return text.slice(0, 200);
  }
  return null;
}
