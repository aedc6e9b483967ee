/** Walks all folders of actions: nothing is missing in any, and every case does what its calls say, and can be taken back where that is promised. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { iamAction, awsService, knownCall } from '../../../knowledge/aws-calls/index.ts';
import type { ActionCase } from '../testing/action-case.ts';
import { FakeAccount } from '../testing/fake-account/fake-account.ts';
import { ACTIONS } from './index.ts';
import { PHASES, type Action, type State } from './action.ts';

const here = import.meta.dirname;
const folders = readdirSync(here, { withFileTypes: true })
  .filter((one) => one.isDirectory())
  .map((one) => one.name);

const casesOf = async (id: string): Promise<readonly ActionCase[]> => ((await import(`./${id}/cases.ts`)) as { cases: readonly ActionCase[] }).cases;

const WISH = { cutAt: '2026-01-02T03:04:05Z' };

async function stateOf(action: Action, account: FakeAccount, { target }: ActionCase): Promise<State | null> {
  const looked = await action.look(account, target);
  if (looked.kind === 'unseen') throw new Error(`unseen: ${looked.refused.kind}`);
  return looked.kind === 'there' ? looked.state : null;
}

it('every folder is in the list, under its own name', () => {
  expect(ACTIONS.map((one) => one.id).sort()).toEqual(folders.sort());
});

describe.each(ACTIONS.map((action) => [action.id, action] as const))('%s', (id, action) => {
  it('is complete: both languages, cases, a reason where there is no way back', async () => {
    expect(readdirSync(join(here, id))).toEqual(expect.arrayContaining(['action.ts', 'cases.ts', 'words.ts']));
    const { name, purpose, mayBreak, undo, console } = action.words;
    const cases = await casesOf(id);
    const texts = [name, purpose, mayBreak, undo, ...cases.map((one) => console(one.target))].flatMap(({ ja, en }): [string, RegExp][] => [
      [ja, /[\u3040-\u30ff\u4e00-\u9fff]/],
      [en, /^[^\u3040-\u30ff\u4e00-\u9fff]{5,}$/],
    ]);
    for (const [text, pattern] of texts) expect(text).toMatch(pattern);
    expect(texts.filter(([text]) => text.includes('undefined'))).toEqual([]);
    expect(PHASES).toContain(action.phase);
    expect(action.undo !== undefined).toBe(action.undoable);
    expect(cases.some((one) => one.calls.length > 0) && cases.some((one) => one.calls.length === 0)).toBe(true);
    expect(readFileSync(join(here, id, 'action.ts'), 'utf8')).toMatch(/^\/\*\*/);
    expect(existsSync(join(here, id, 'index.ts'))).toBe(false);
  });

  it('does what its cases say, asks only for what it names, and can be taken back where that is promised', async () => {
    for (const one of await casesOf(id)) {
      const account = new FakeAccount(structuredClone(one.world));
      const before = await stateOf(action, account, one);
      expect(account.writes, one.name).toEqual([]);
      const untouched = JSON.stringify(account.world);
      const calls = before === null ? [] : action.apply(before, one.target, WISH);
      expect(calls.map(({ operation, input }) => `${operation} ${JSON.stringify(input)}`)).toEqual(one.calls);
      const reads = new Set(action.reads(one.target).map((read) => `${read.service} ${read.operation}`));
      for (const { call } of account.calls) expect([...reads]).toContain(`${call.service} ${call.operation}`);
      for (const call of calls) {
        expect(call.on.length).toBeGreaterThan(0);
        expect(knownCall(call.service, call.operation)?.access).toBe('write');
        expect((await account.ask(call)).kind).toBe('found');
      }
      const after = await stateOf(action, account, one);
      expect(after === null ? [] : action.apply(after, one.target, WISH), one.name).toEqual([]);
      if (before === null || action.undo === undefined || calls.length === 0) continue;
      for (const call of action.undo(before, after, one.target)) {
        expect(knownCall(call.service, call.operation)?.access).toBe('write');
        expect((await account.ask(call)).kind).toBe('found');
      }
      expect(await stateOf(action, account, one)).toEqual(before);
      expect(sorted(JSON.parse(JSON.stringify(account.world)))).toEqual(sorted(JSON.parse(untouched)));
    }
  });

  it('names calls of the catalogue, with the actions IAM knows', async () => {
    const [first] = await casesOf(id);
    for (const { service, operation } of first === undefined ? [] : action.reads(first.target)) {
      const known = awsService(service);
      expect(knownCall(service, operation)?.access).toBe('read');
      expect(known === null ? '' : iamAction(known, operation)).toMatch(/^[a-z0-9-]+:[A-Z]/);
    }
  });
});

/** Lists of attached policies and members have no order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, sorted(one)]),
  );
}
