/** The bills of a played account: the truth, and files as AWS gives them. Nothing is computed before somebody asks. */
import { secondsOf } from '../clock.ts';
import type { BillSetting } from './bill-setting.ts';
import type { BillTruth } from './bill-truth.ts';
import { closedAsOf } from './closing/as-of.ts';
import { closeMonths, type ClosedMonth, type ToClose } from './closing/close-months.ts';
import { billFiles } from './formats/bill-files.ts';
import type { PlayedBillFile, PlayedFormat, FileOptions } from './formats/file-options.ts';
import { tellBillTruth } from './tell-bill-truth.ts';

export class PlayedBills {
  readonly #what: ToClose;
  /** Seconds since 1970 at which people look; null when everything is over and paid. */
  readonly #moment: number | null;
  #closed: readonly ClosedMonth[] | null = null;
  #truth: BillTruth | null = null;

  constructor(what: ToClose, moment: number | null = null) {
    this.#what = what;
    this.#moment = moment;
  }

  get setting(): BillSetting {
    return this.#what.setting;
  }

  /** First days of the billing months; the last one is the month after the log, in which refunds come. */
  get periods(): readonly string[] {
    return this.closed.map(({ month }) => month.period);
  }

  /** The months' lines, before any format. */
  get closed(): readonly ClosedMonth[] {
    if (this.#closed === null) {
      const whole = closeMonths(this.#what);
      this.#closed = this.#moment === null ? whole : closedAsOf(whole, this.#moment);
    }
    return this.#closed;
  }

  get truth(): BillTruth {
    this.#truth ??= tellBillTruth(this.closed, this.setting, this.#what.ledger);
    return this.#truth;
  }

  /** One file, or several, for each month that is wished for, made as they are asked for. */
  files(format: PlayedFormat, options: FileOptions = {}): Generator<PlayedBillFile> {
    const looked = { logEnd: this.#what.stoppedAt, moment: this.#moment ?? Number.POSITIVE_INFINITY };
    return billFiles({ months: this.closed, setting: this.setting, ...looked }, format, options);
  }

  /** The same bills as they stood at a moment, `2025-12-08T12:00:00Z`: use until then, nothing that came later, invoices only where issued. */
  asOf(moment: string): PlayedBills {
    return new PlayedBills(this.#what, secondsOf(moment));
  }
}
