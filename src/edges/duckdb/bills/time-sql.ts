/**
 * Times of a bill as TIMESTAMP in UTC.
 * CUR and FOCUS write ISO 8601 (`2025-12-03T04:00:00Z`, with milliseconds in CUR 2.0), the Bills page `2025/12/03 04:00:00`, spreadsheets what their country does.
 */

/** Which part comes first in `12/3/2025`; null when a file does not prove it, and such a text is no time then. */
export type DateOrder = 'month-first' | 'day-first' | null;

const ISO_SECONDS = `[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]+)? ?(Z|UTC|[+-]00(:?00)?)?`;
const ISO_OFFSET = `[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)? ?[+-][0-9]{2}:?[0-9]{2}`;
const YEAR_FIRST = `[0-9]{4}[-/][0-9]{1,2}[-/][0-9]{1,2}( [0-9]{1,2}:[0-9]{2}(:[0-9]{2})?)?`;
/** With points only the day ever comes first. */
const WITH_POINTS = `[0-9]{1,2}[.][0-9]{1,2}[.][0-9]{4}( [0-9]{1,2}:[0-9]{2}(:[0-9]{2})?)?`;
const YEAR_LAST = `[0-9]{1,2}/[0-9]{1,2}/[0-9]{4}( [0-9]{1,2}:[0-9]{2}(:[0-9]{2})?)?`;

const formats = (date: string): string => `['${date} %H:%M:%S', '${date} %H:%M', '${date}']`;

export const TIME_MACROS: readonly string[] = [
  `create or replace macro bill_time(told) as case
    when told is null then null
    when suffix(told, 'Z') and strlen(told) in (20, 24) then try_cast(left(told, 19) as timestamp)
    when regexp_full_match(told, '${ISO_SECONDS}') then try_cast(left(told, 19) as timestamp)
    when regexp_full_match(told, '${YEAR_FIRST}') then try_strptime(replace(told, '-', '/'), ${formats('%Y/%m/%d')})
    when regexp_full_match(told, '${WITH_POINTS}') then try_strptime(told, ${formats('%d.%m.%Y')})
    when regexp_full_match(told, '${ISO_OFFSET}') then try_cast(told as timestamptz) at time zone 'UTC' end`,
  `create or replace macro bill_time_month_first(told) as
    case when regexp_full_match(told, '${YEAR_LAST}') then try_strptime(told, ${formats('%m/%d/%Y')}) else bill_time(told) end`,
  `create or replace macro bill_time_day_first(told) as
    case when regexp_full_match(told, '${YEAR_LAST}') then try_strptime(told, ${formats('%d/%m/%Y')}) else bill_time(told) end`,
  /** AWS sells since 2006; a time outside this century is a mistake, and would stretch every chart over it. */
  `create or replace macro in_this_century(t) as case when t >= timestamp '2000-01-01' and t < timestamp '2100-01-01' then t end`,
];

export const timeMacro = (order: DateOrder): string =>
  order === null ? 'bill_time' : order === 'month-first' ? 'bill_time_month_first' : 'bill_time_day_first';
