/**
 * A question is one SQL statement about behaviour. All questions return the same leading columns, so that one table can show all of them:
 * event_key, event_time, actor, operation, resource, source_ip, account_id, aws_region, event_id, hand_id.
 * Tables at hand: event (all columns of knowledge/event-columns.ts), caller (the hand of each event's caller), hand, hand_hour, call_detail (hands/call-details.ts),
 * rooted_hand (the owner's habitual hands).
 */
import type { Sql } from '../../../ports/sql.ts';
import { fixed } from '../../../ports/sql.ts';
import type { SqlDialect } from '../../../ports/sql-dialect.ts';
import type { Bilingual } from '../../../words/language.ts';

export interface Question {
  /** Folder name. */
  readonly id: string;
  /** S1 ... S26 of the signal list. */
  readonly signal: string;
  /** Why a yes matters in a hijack; for maintainers. */
  readonly why: string;
  readonly sort: 'strange' | 'harm';
  /** Weight for a hand with at least `atLeast` rows; see signals/evidence.ts for the unit. */
  readonly weight: number;
  readonly atLeast: number;
  /** Harm that consists in looking around only; see signals/evidence.ts. */
  readonly looking?: true;
  /** Weight where the account has habits to compare with, when it differs. */
  readonly weightWithHistory?: number;
  sql(dialect: SqlDialect): Sql;
  readonly words: QuestionWords;
}

export interface QuestionWords {
  readonly title: Bilingual;
  /** What was seen, said of one hand; `count` rows. */
  readonly finding: { readonly ja: (count: number) => string; readonly en: (count: number) => string };
  readonly ifYes: Bilingual;
  readonly harmlessWhen: Bilingual;
}

/** The leading columns, for events `e` joined with caller `x`; `resource` is an SQL expression the question chooses. */
export const leading = (resource: string): Sql =>
  fixed(
    `e.event_key, e.event_time, e.identity_arn as actor, e.api_name as operation, ${resource} as resource, e.source_ip, e.account_id, e.aws_region, e.event_id, x.hand_id`,
  );
