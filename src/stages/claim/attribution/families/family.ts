/** Kinds of use, as bills and logs both know them. A charge has one; a thing in the account can cause several. */
export interface Use {
  /** `instance`, `volume`, `fargate-vcpu`, ...; `service:<code>` for what has no kind of its own. */
  readonly family: string;
  /** What tells things of one family apart on the bill: an instance type, a kind of disk. Empty when nothing does, or when it is not known. */
  readonly subtype: string;
}

/** How the quantity of a charge follows from how long things were there. */
export type Measure =
  /** Quantity is hours x number of things. */
  | 'hours'
  /** Quantity is hours x size (vCPU, GB); sizes are kept in 1024ths. */
  | 'sized-hours'
  /** Quantity is GB x share of the month. */
  | 'gigabyte-months'
  /** Charged by the call. */
  | 'calls'
  /** Nothing the log shows tells how much of it each side used: bytes, requests, credits. */
  | 'untold';

export interface ChargeUse extends Use {
  readonly measure: Measure;
}

/** What a thing can cause, with its weight in the unit of the measure: 1, 1024ths, GB. Null: there, but nobody knows how large. */
export interface ThingUse extends Use {
  readonly weight: number | null;
}
