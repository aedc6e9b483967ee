/** The bills of a played account: the truth, and files as AWS gives them. Nothing is computed before somebody asks. */
import type { BillSetting } from './bill-setting.ts';
import type { BillTruth } from './bill-truth.ts';
import { closeMonths, type ClosedMonth, type ToClose } from './closing/close-months.ts';
import { billFiles } from './formats/bill-files.ts';
import type { PlayedBillFile, PlayedFormat, FileOptions } from './formats/file-options.ts';
import { tellBillTruth } from './tell-bill-truth.ts';

export class PlayedBills {
  readonly #what: ToClose;
  readonly setting: BillSetting;
  #closed: readonly ClosedMonth[] | null = null;
  #truth: BillTruth | null = null;

  constructor(what: ToClose) {
    this.#what = what;
    this.setting = what.setting;
  }

  /** First days of the billing months; the last one is the month after the log, in which refunds come. */
  get periods(): readonly string[] {
    return this.#what.months.map(({ period }) => period);
  }

  get truth(): BillTruth {
    this.#truth ??= tellBillTruth(this.closed, this.#what.setting, this.#what.ledger);
    return this.#truth;
  }

  /** One file, or several, for each month that is wished for, made as they are asked for. */
  files(format: PlayedFormat, options: FileOptions = {}): Generator<PlayedBillFile> {
    return billFiles({ months: this.closed, setting: this.#what.setting, logEnd: this.#what.stoppedAt }, format, options);
  }

  /** The months' lines, before any format. */
  get closed(): readonly ClosedMonth[] {
    this.#closed ??= closeMonths(this.#what);
    return this.#closed;
  }
}
