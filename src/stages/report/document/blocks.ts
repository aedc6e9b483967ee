/** The report as typed blocks. HTML is made from these; PDF and Markdown can be made from the same. */
import type { Decimal } from '../../../knowledge/money/decimal.ts';
import type { Bilingual } from '../../../words/language.ts';
import type { Verdict } from '../../investigate/index.ts';
import type { Inline, Line, Tone } from './inline.ts';

export interface ReportDocument {
  readonly title: Bilingual;
  /** Shown above everything: what this is and what it is not. */
  readonly banner: readonly Block[];
  readonly sections: readonly Section[];
}

export interface Section {
  /** Lower-case letters and `-`: the anchor of the section. */
  readonly id: string;
  readonly heading: Bilingual;
  /** One sentence under the heading: what the reader finds here. */
  readonly lead: Line | null;
  readonly blocks: readonly Block[];
  /** True for long lists that are the same in both languages but for a few words: written once, to keep the file small. */
  readonly once: boolean;
}

export type Block =
  | { readonly kind: 'heading'; readonly words: Line; readonly id: string | null }
  | { readonly kind: 'paragraph'; readonly line: Line }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly Line[] }
  | { readonly kind: 'callout'; readonly tone: 'act' | 'calm' | 'warn'; readonly title: Line; readonly blocks: readonly Block[] }
  | { readonly kind: 'facts'; readonly rows: readonly { readonly label: Bilingual; readonly lines: readonly Line[] }[] }
  | { readonly kind: 'tiles'; readonly tiles: readonly { readonly label: Bilingual; readonly value: Line; readonly tone: Tone }[] }
  | TableBlock
  | { readonly kind: 'story'; readonly sentences: readonly StoryLine[] }
  | { readonly kind: 'card'; readonly tone: Tone; readonly title: Line; readonly blocks: readonly Block[] }
  | { readonly kind: 'more'; readonly summary: Line; readonly blocks: readonly Block[] }
  | { readonly kind: 'command'; readonly text: string }
  | { readonly kind: 'terms'; readonly terms: readonly { readonly term: Bilingual; readonly meaning: Bilingual }[] }
  | {
      readonly kind: 'bars';
      readonly caption: Bilingual;
      readonly bars: readonly { readonly label: Line; readonly value: number; readonly tone: Tone }[];
    }
  | StacksBlock
  | CostsBlock
  | ActivityBlock
  | GraphBlock
  | {
      readonly kind: 'evidence';
      readonly rows: readonly EvidenceRow[];
      /** What verdicts are called. @default the words for the owner as reader */
      readonly verdicts?: Readonly<Record<Verdict, Bilingual>>;
    };

export interface TableBlock {
  readonly kind: 'table';
  readonly caption: Bilingual;
  readonly columns: readonly Bilingual[];
  readonly rows: readonly (readonly Line[])[];
  /** Offer a text filter where scripts run. */
  readonly filterable: boolean;
  /** Numbers of the columns that hold figures: set to the right. @default none */
  readonly figures?: readonly number[];
  /** Numbers of the columns whose cells are never broken over lines: days, months. @default none */
  readonly unbroken?: readonly number[];
  /** Rows below a line that add up the ones above. @default none */
  readonly sums?: readonly (readonly Line[])[];
}

/** Amounts that lie on each other in one bar, in this order from the ground up. */
export interface CostPart {
  readonly tone: Tone;
  readonly name: Bilingual;
}

/** Bars beside each other, one a row: what makes it up, and its figures in words. Amounts below zero show no bar. */
export interface StacksBlock {
  readonly kind: 'stacks';
  readonly caption: Bilingual;
  readonly parts: readonly CostPart[];
  readonly rows: readonly { readonly label: Line; readonly amounts: readonly Decimal[]; readonly text: Line }[];
}

/** Cost a day as stacked bars, with numbered moments on the same axis. Days are those of the bill (UTC). */
export interface CostsBlock {
  readonly kind: 'costs';
  readonly caption: Bilingual;
  readonly summary: Bilingual;
  readonly currency: string;
  readonly parts: readonly CostPart[];
  /** `day` is `2026-12-03`; one amount a part. In order, none left out. */
  readonly days: readonly { readonly day: string; readonly amounts: readonly Decimal[] }[];
  readonly marks: readonly { readonly time: string; readonly number: number }[];
}

export interface StoryLine {
  readonly time: string | null;
  readonly certainty: 'fact' | 'inference' | 'unknown';
  readonly line: Line;
  readonly events: Inline | null;
}

/** Activity over time by verdict, with numbered marks that a list below explains. */
export interface ActivityBlock {
  readonly kind: 'activity';
  readonly caption: Bilingual;
  readonly summary: Bilingual;
  readonly fromIso: string;
  readonly toIso: string;
  readonly hours: readonly { readonly hour: string; readonly verdict: Verdict; readonly events: number }[];
  readonly marks: readonly { readonly time: string; readonly number: number }[];
  /** Where scripts run, offer zoom and filter on this one. */
  readonly explorable: boolean;
}

export interface GraphNode {
  readonly id: string;
  readonly lane: 'address' | 'key' | 'identity' | 'resource';
  readonly label: string;
  /** A second, smaller line. */
  readonly note: Bilingual | null;
  readonly tone: Tone;
}

export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  /** False where the log does not say so itself and the link is concluded. */
  readonly certain: boolean;
}

export interface GraphBlock {
  readonly kind: 'graph';
  readonly caption: Bilingual;
  readonly summary: Bilingual;
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

export interface EvidenceRow {
  /** Number shown in every reference to this event, and its anchor. */
  readonly number: number;
  readonly eventId: string;
  readonly time: string;
  readonly says: Bilingual;
  readonly api: string;
  readonly source: string;
  readonly region: string;
  readonly account: string;
  readonly ip: string | null;
  readonly country: Bilingual | null;
  readonly userAgent: string | null;
  readonly principal: string | null;
  readonly accessKeyId: string | null;
  readonly error: string | null;
  readonly verdict: Verdict;
}
