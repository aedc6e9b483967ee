/** What the account's trail has put into its bucket: a log file a delivery, and digests of every hour while validation is on. */
import { gzipSync } from 'node:zlib';
import { DEFAULT_REGIONS } from '../../../knowledge/aws-regions.ts';
import type { LogFile } from '../../account/delivery.ts';
import type { SimulatedAccount } from '../../account/simulated-account.ts';
import { HOUR, isoTime } from '../../clock.ts';
import { Random } from '../../random.ts';
import { digestChain, type DigestFile } from './digests.ts';
import type { EventHistory } from './event-history.ts';
import { signingKey, type SigningKey } from './signing-key.ts';

export interface StoredObject {
  readonly key: string;
  /** Seconds since 1970. */
  readonly modifiedAt: number;
  /** Compressed, as S3 keeps it; made when asked for. */
  readonly content: () => Uint8Array;
  /** `x-amz-meta-*` without the prefix. */
  readonly metadata: Readonly<Record<string, string>>;
}

/** One log file and the hash digests name it by. */
export interface StoredLog {
  readonly key: string;
  readonly text: () => string;
  readonly file: LogFile;
}

interface Stored {
  /** What it was made from: another text, another content. */
  readonly at: string;
  readonly inOrder: readonly StoredObject[];
  readonly byKey: ReadonlyMap<string, StoredObject>;
}

export class TrailBucket {
  readonly #account: SimulatedAccount;
  readonly #history: EventHistory;
  readonly #logs: StoredLog[] = [];
  readonly #digests = new Map<string, DigestFile[]>();
  #taken = 0;
  #kept: Stored | null = null;

  constructor(account: SimulatedAccount, history: EventHistory) {
    this.#account = account;
    this.#history = history;
  }

  /** Key of the digests' signatures: one a process, as it takes a tenth of a second to find. */
  get publicKey(): Omit<SigningKey, 'privateKey'> {
    const { der, fingerprint } = signingKey();
    return { der, fingerprint };
  }

  /** Everything in the bucket of this name now, in order of keys; null when it is not the trail's. */
  objects(bucket: string): readonly StoredObject[] | null {
    return this.#stored(bucket)?.inOrder ?? null;
  }

  /** Null when there is none of this key, or the bucket is not the trail's. */
  object(bucket: string, key: string): StoredObject | null {
    return this.#stored(bucket)?.byKey.get(key) ?? null;
  }

  /** Put in order once for as long as nothing new can have come: a bucket of thousands is read object by object. */
  #stored(bucket: string): Stored | null {
    const { trail, optedIn } = this.#account.states;
    if (bucket === '' || bucket !== trail.bucket) return null;
    const hour = Math.floor(this.#account.clock.now / HOUR);
    const at = `${this.#history.files.length} ${hour} ${trail.validatedSince} ${[...optedIn].join()}`;
    if (this.#kept?.at !== at) {
      const inOrder = this.#everything();
      this.#kept = { at, inOrder, byKey: new Map(inOrder.map((object) => [object.key, object])) };
    }
    return this.#kept;
  }

  #everything(): StoredObject[] {
    this.#takeIn();
    const logs = this.#logs.map((log) => ({ key: log.key, modifiedAt: log.file.deliveredAt, content: () => zipped(log.text()), metadata: {} }));
    return [...logs, ...this.#allDigests()].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  }

  #takeIn(): void {
    const { files } = this.#history;
    for (; this.#taken < files.length; this.#taken++) {
      const file = files[this.#taken];
      if (file === undefined || file.records.length === 0) continue;
      const random = new Random(`${this.#account.id}/trail-file/${this.#taken}`);
      this.#logs.push({ key: this.#logKey(file, random), file, text: () => JSON.stringify({ Records: file.records }) });
    }
  }

  #logKey(file: LogFile, random: Random): string {
    const [year = '', month = '', day = '', hour = '', minute = ''] = isoTime(file.deliveredAt).split(/[-T:]/);
    const { id } = this.#account;
    const name = `${id}_CloudTrail_${file.region}_${year}${month}${day}T${hour}${minute}Z_${random.lettersAndDigits(16)}.json.gz`;
    return `AWSLogs/${id}/CloudTrail/${file.region}/${year}/${month}/${day}/${name}`;
  }

  #allDigests(): StoredObject[] {
    const { trail, optedIn } = this.#account.states;
    if (trail.validatedSince === null) return [];
    const from = Math.ceil(trail.validatedSince / HOUR) * HOUR;
    return [...DEFAULT_REGIONS, ...optedIn].flatMap((region) => {
      let known = this.#digests.get(region);
      if (known === undefined) {
        known = [];
        this.#digests.set(region, known);
      }
      digestChain(known, {
        region,
        from,
        now: this.#account.clock.now,
        account: this.#account,
        logs: this.#logs.filter((log) => log.file.region === region),
      });
      return known.map((digest) => ({
        key: digest.key,
        modifiedAt: digest.end,
        content: () => zipped(digest.text),
        metadata: { signature: digest.signature, 'signature-algorithm': 'SHA256withRSA' },
      }));
    });
  }
}

const zipped = (text: string): Uint8Array => gzipSync(text);
