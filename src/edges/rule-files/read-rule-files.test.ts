import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readRuleFiles } from './read-rule-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'hikeshi-rules-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('readRuleFiles', () => {
  it('reads every YAML file below a folder in the order of names, and nothing else', () => {
    mkdirSync(join(folder, 'deep'));
    writeFileSync(join(folder, 'b.yml'), 'b');
    writeFileSync(join(folder, 'deep', 'a.YAML'), 'a');
    writeFileSync(join(folder, 'notes.md'), 'no');
    symlinkSync('/etc/hostname', join(folder, 'link.yml'));
    expect(readRuleFiles(folder)).toEqual([
      { name: join(folder, 'b.yml'), text: 'b' },
      { name: join(folder, 'deep', 'a.YAML'), text: 'a' },
    ]);
    expect(readRuleFiles(join(folder, 'b.yml'))).toEqual([{ name: join(folder, 'b.yml'), text: 'b' }]);
  });

  it('says what is wrong with a folder that is missing or holds no rules', () => {
    mkdirSync(join(folder, 'empty'));
    expect(() => readRuleFiles(join(folder, 'empty'))).toThrow(/rules-unreadable.*no \.yml/);
    expect(() => readRuleFiles(join(folder, 'missing'))).toThrow(/rules-unreadable.*cannot be opened/);
  });
});
