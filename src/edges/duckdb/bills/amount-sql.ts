/**
 * Amounts of a bill as DECIMAL(38, 12), exactly: no figure passes through a binary float.
 * Differences of DuckDB from what is needed, each held in amount-sql.test.ts: a cast to DECIMAL takes `1_000` and text around a number, and rounds ties up.
 */
export const AMOUNT_TYPE = 'DECIMAL(38, 12)';

const NUMBER = '[+-]?([0-9]+([.][0-9]*)?|[.][0-9]+)';
/** Spaces around a number are nothing; the engine's cast takes no notice of them either. */
const PLAIN = ` *${NUMBER} *`;
const WITH_EXPONENT = ` *${NUMBER}[eE][+-]?[0-9]{1,3} *`;
/** `1,234.56` and `$1,234.56`: the point after the commas makes it certain which is which. */
const WITH_THOUSANDS = '[+-]?(US)?[$]?[0-9]{1,3}(,[0-9]{3})*[.][0-9]+';
const LONGEST = 100;

/** SQL macros; run them once on a connection before `amount` or `amount_digits` is used. */
export const AMOUNT_MACROS: readonly string[] = [
  // 1.2E-7 -> 0.00000012: digits without their point, and the point put where the exponent says.
  `create or replace macro with_point(sign, digits, point) as sign || case
    when point <= 0 then '0.' || repeat('0', -point) || digits
    when point >= strlen(digits) then digits || repeat('0', point - strlen(digits))
    else left(digits, point) || '.' || substr(digits, point + 1) end`,
  `create or replace macro without_exponent(t) as with_point(
    case when starts_with(t, '-') then '-' else '' end,
    regexp_replace(regexp_replace(t, '[eE].*$', ''), '[^0-9]', '', 'g'),
    strlen(regexp_extract(t, '^[+-]?([0-9]*)', 1)) + cast(regexp_extract(t, '[eE]([+-]?[0-9]+)$', 1) as integer))`,
  /** Number text without exponent, separators and currency sign; NULL when it is no number. */
  `create or replace macro amount_digits(told) as case
    when told is null or strlen(told) > ${LONGEST} then null
    when regexp_full_match(told, '${PLAIN}') then told
    when regexp_full_match(told, '${WITH_EXPONENT}') then without_exponent(trim(told))
    when regexp_full_match(told, '${WITH_THOUSANDS}') then regexp_replace(told, '[US$,]', '', 'g') end`,
  /** Is something lost at the twelfth place? */
  `create or replace macro amount_is_longer(digits) as strlen(digits) > 13 and regexp_matches(digits, '[.][0-9]{12}[0-9]*[1-9]')`,
  /** Exactly half way between two twelfth places, the last kept digit even: the engine would round it away from it. */
  `create or replace macro amount(digits) as case
    when strlen(digits) > 13 and regexp_matches(digits, '[.][0-9]{11}[02468]50* *$') then try_cast(regexp_extract(digits, '^[^.]*[.][0-9]{12}') as ${AMOUNT_TYPE})
    else try_cast(digits as ${AMOUNT_TYPE}) end`,
];

/** Text with a decimal comma as everybody else writes it: `1.234,56` -> `1234.56`. Only for files that are known to be written so. */
export const fromDecimalComma = (text: string): string => `replace(replace(${text}, '.', ''), ',', '.')`;
