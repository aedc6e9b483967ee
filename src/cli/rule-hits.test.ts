import { describe, expect, it } from 'vitest';
import { loadRules } from '../stages/investigate/index.ts';
import type { DetectionHit } from '../stages/investigate/index.ts';
import { ruleHitsOf } from './rule-hits.ts';

const file = {
  name: 'rules/a.yml',
  text: `title: A key was made
id: 11111111-1111-4111-8111-111111111111
logsource: { product: aws, service: cloudtrail }
detection: { one: { eventName: CreateAccessKey }, condition: one }
level: high
custom: { ja: { title: 鍵が作られた } }
---
title: No Japanese
id: 22222222-2222-4222-8222-222222222222
logsource: { product: aws, service: cloudtrail }
detection: { one: { eventName: CreateUser }, condition: one }
`,
};

const hit = (ruleId: string, title: string, eventKeys: readonly number[]): DetectionHit => ({
  ruleId,
  title,
  level: 'high',
  tags: [],
  kind: 'correlation',
  eventKeys,
  total: eventKeys.length,
});

describe('ruleHitsOf', () => {
  it('gives one entry a rule with all its events and a title in both languages', () => {
    const { rules } = loadRules([file]);
    const hits = [
      hit('11111111-1111-4111-8111-111111111111', 'A key was made', [1, 2]),
      hit('11111111-1111-4111-8111-111111111111', 'A key was made', [2, 3]),
      hit('22222222-2222-4222-8222-222222222222', 'No Japanese', [4]),
    ];
    expect(ruleHitsOf(hits, rules, [file])).toEqual([
      {
        ruleId: '11111111-1111-4111-8111-111111111111',
        title: { en: 'A key was made', ja: '鍵が作られた' },
        level: 'high',
        looking: false,
        counts: null,
        eventKeys: [1, 2, 3],
      },
      {
        ruleId: '22222222-2222-4222-8222-222222222222',
        title: { en: 'No Japanese', ja: 'No Japanese' },
        level: 'high',
        looking: false,
        counts: null,
        eventKeys: [4],
      },
    ]);
  });
});
