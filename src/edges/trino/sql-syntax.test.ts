import { expect, it } from 'vitest';
import { trinoProblems } from './sql-syntax.ts';

it('takes what Trino takes', () => {
  expect(
    trinoProblems("select transform(cast(json_extract(raw, ?) as array(json)), x -> json_format(x)) from event where strpos(raw, 'a') > 0"),
  ).toEqual([]);
});

it.each(['select raw ->> ? from event', 'select a from event qualify row_number() over () = 1', 'select list_transform([1], lambda x: x)'])(
  'refuses %s, which only DuckDB takes',
  (text) => {
    expect(trinoProblems(text)[0]).toMatch(/^1:\d+ /);
  },
);
