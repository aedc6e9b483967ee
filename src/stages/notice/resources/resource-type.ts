/** What there is to know about one kind of AWS resource: how to list it, how to read it, what it costs. Pure data; the folders beside this file hold one each. */
/**
 * - `burns`: costs money by the hour while it stands.
 * - `by-use`: costs when it is used; how much it is used, no list tells.
 * - `recreates`: free by itself, but starts what burns again.
 * - `commitment`: bought for a term.
 * - `identity`: somebody or something that can sign in.
 * - `leftover`: free or nearly so; part of what is to be cleaned up.
 */
export type Role = 'burns' | 'by-use' | 'recreates' | 'commitment' | 'identity' | 'leftover';

/** A path in AWS's answer as `knowledge/json-reach.ts` reads it; several: the first that leads to something. `$parent.` is the item it was listed under, `$detail.` what was asked about it, `$value` an item that is a mere text. */
export type ItemPath = string | readonly string[];

/** Text with `{path}` filled from the item; `{region}`, `{account}` from where it stands. */
export type Template = string;

/** One call of the chain that leads to the resources. The first is asked once; a further one for each item of the one before. */
export interface Step {
  readonly operation: string;
  /** Where it is not the type's own, e.g. the plan of an endpoint kept by another service. */
  readonly service?: string;
  /** Members of the request; texts are templates filled from the item it is asked for. A template that cannot be filled leaves the item as it is. */
  readonly input?: Readonly<Record<string, unknown>>;
  /** Where the items stand in the answer; `''`: the answer itself. */
  readonly items: string;
  /** `under` (default): the answer's items stand under the item. `detail`: the first of them becomes its `$detail`. `instead`: they describe it more fully and take its place. */
  readonly as?: 'under' | 'detail' | 'instead';
  /** For `instead`: up to `most` items of the same parent in one call, their `value` listed in `member`. */
  /** Newest first and only what runs is wanted: further pages are left alone. */
  readonly firstPage?: boolean;
  readonly batch?: { readonly member: string; readonly value: Template; readonly most: number };
}

/** Part of what a resource costs an hour. All present parts are added; a part whose price is not known makes the whole "at least". */
export type Charge =
  /** An EC2 machine by its type. `kin`: the service's own machines are priced by their EC2 twin (`ml.`, `db.`, ...): at least that. */
  | (Many & { readonly kind: 'machine'; readonly machine: ItemPath; readonly kin?: string; readonly market?: 'spot'; readonly zone?: ItemPath })
  /** A line of `knowledge/prices/hourly-prices.ts`. */
  | (Many & { readonly kind: 'listed'; readonly listed: Template })
  /** AWS's answer names the hourly price itself. */
  | (Many & { readonly kind: 'told'; readonly usdPerHour: ItemPath });

/** One of the values at the path is one of `is`, or none is one of `not`; with neither: there is a value. `orAbsent`: or there is none. */
export interface Condition {
  readonly at: ItemPath;
  readonly is?: readonly string[];
  readonly not?: readonly string[];
  readonly orAbsent?: boolean;
  /** No value begins with this. */
  readonly notBeginning?: string;
}

interface Many {
  /** All multiplied; a number stands for itself. Absent in the answer: not known. */
  readonly times?: readonly (ItemPath | number)[];
  readonly dividedBy?: number;
  /** The part is reckoned for every element here (variants of an endpoint, interfaces of a machine); its paths start there. */
  readonly each?: string;
  /** Costs although it does not run (storage of a stopped database). */
  readonly alsoIdle?: boolean;
  /** Counted only when all of these hold. */
  readonly when?: readonly Condition[];
  /** More is charged than this part tells (a licence, a dedicated machine): the sum is "at least". */
  readonly andMore?: boolean;
}

export interface ResourceType {
  /** Name of its folder. */
  readonly name: string;
  /** CloudFormation's name, or one in its manner. */
  readonly type: string;
  readonly words: { readonly ja: string; readonly en: readonly [one: string, many: string] };
  readonly role: Role;
  /** 1: asked in the first round, 2: burns often in hijacks, 3: the rest. */
  readonly urgency: 1 | 2 | 3;
  /** Key of the catalogue in `knowledge/aws-calls`. */
  readonly service: string;
  /** Asked once, at this Region: its list holds those of all Regions (`regionAt` tells which). */
  readonly onceAt?: string;
  readonly regionAt?: ItemPath;
  readonly steps: readonly [Step, ...Step[]];
  readonly id: ItemPath;
  readonly arn?: ItemPath;
  /** For types whose answers do not name it. */
  readonly arnOf?: Template;
  readonly state?: {
    readonly at: ItemPath;
    /** There, but not burning now (a stopped machine: its disks are listed by themselves). */
    readonly idle?: readonly string[];
    /** Not there any more: left out. */
    readonly gone?: readonly string[];
  };
  /** Left out unless this holds, e.g. only what is not the owner's by nature (AWS's own managed things). */
  readonly onlyWhen?: Condition;
  readonly createdAt?: ItemPath;
  /** `Tags[]` of `{Key, Value}` in any spelling, or a map. */
  readonly tags?: string;
  readonly size?: Template;
  /** What it belongs to when it does not stand alone: `{ type, id }` as found. */
  readonly madeBy?: { readonly type: string; readonly at: ItemPath };
  readonly charges?: readonly Charge[];
}
