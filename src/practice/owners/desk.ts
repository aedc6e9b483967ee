/** Where one human works from: home, phone, perhaps an office, sometimes abroad; and their machine's browser and command line. */
import { DAY } from '../clock.ts';
import { addressOf, type NetworkName } from '../networks.ts';
import type { Random } from '../random.ts';
import type { Stage } from '../stage.ts';
import { browser, commandLine } from './clients.ts';

export type Place = 'home' | 'mobile' | 'office';

export class Desk {
  readonly random: Random;
  readonly browser: string;
  readonly commandLine: string;
  /** Where they are when travelling; null at home. */
  travelling: NetworkName | null = null;
  readonly #stage: Stage;
  readonly #office: string | null;
  readonly #mobiles: readonly string[];
  readonly #leaseDays: number;
  readonly #homes = new Map<number, string>();
  readonly #hotels = new Map<NetworkName, string>();

  /** `office` is the address shared with colleagues, if there is one. */
  constructor(stage: Stage, label: string, office: string | null = null) {
    this.#stage = stage;
    this.random = stage.random.fork(`desk/${label}`);
    this.browser = browser(this.random);
    this.commandLine = commandLine(this.random);
    this.#office = office;
    this.#mobiles = Array.from({ length: 3 }, () => addressOf('jp-mobile', this.random));
    this.#leaseDays = this.random.whole(20, 120);
  }

  addressAt(place: Place): string {
    if (this.travelling !== null) return kept(this.#hotels, this.travelling, () => addressOf(this.travelling ?? 'jp-home', this.random));
    if (place === 'office' && this.#office !== null) return this.#office;
    if (place === 'mobile') return this.random.pick(this.#mobiles);
    /** Home addresses change when the provider renews the lease. */
    return kept(this.#homes, Math.floor(this.#stage.clock.now / (this.#leaseDays * DAY)), () => addressOf('jp-home', this.random));
  }
}

function kept<K>(known: Map<K, string>, key: K, draw: () => string): string {
  const value = known.get(key) ?? draw();
  known.set(key, value);
  return value;
}
