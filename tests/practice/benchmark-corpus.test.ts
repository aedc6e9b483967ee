import { describe, expect, it } from 'vitest';
import { benchmarkCorpus } from '../../src/practice/benchmark-corpus.ts';

const EVENTS = 30_000;

describe('a benchmark corpus', () => {
  it('has exactly the size asked for, over the whole log, with the intruder in it, and the same twice', () => {
    const files = [...benchmarkCorpus({ events: EVENTS, seed: 5 })];
    const records = files.flatMap((file) => file.records);
    expect(records).toHaveLength(EVENTS);
    expect(new Set(records.map((record) => record.eventID)).size).toBe(EVENTS);
    const days = new Set(records.map((record) => record.eventTime.slice(0, 10)));
    expect(days.size).toBeGreaterThan(85);
    expect(records.some((record) => record.errorCode === 'Client.VcpuLimitExceeded' && record.sourceIPAddress.includes('.'))).toBe(true);
    const again = [...benchmarkCorpus({ events: EVENTS, seed: 5 })].flatMap((file) => file.records);
    expect(JSON.stringify(again.slice(-50))).toBe(JSON.stringify(records.slice(-50)));
  });

  it('covers fewer days when it is smaller than the story, and still has the intruder', () => {
    const records = [...benchmarkCorpus({ events: 1500, seed: 5 })].flatMap((file) => file.records);
    expect(records).toHaveLength(1500);
    expect(records.some((record) => record.errorCode === 'Client.VcpuLimitExceeded')).toBe(true);
  });

  it('puts deliveries together where larger files are wanted', () => {
    const files = [...benchmarkCorpus({ events: EVENTS, seed: 5, perFile: 500 })];
    expect(files.reduce((sum, file) => sum + file.records.length, 0)).toBe(EVENTS);
    expect(files.filter((file) => file.records.length < 500).length).toBeLessThan(25);
    const singly = [...benchmarkCorpus({ events: EVENTS, seed: 5 })].flatMap((file) => file.records.map((record) => record.eventID));
    expect(files.flatMap((file) => file.records.map((record) => record.eventID)).toSorted()).toEqual(singly.toSorted());
    for (const file of files) expect(new Set(file.records.map((record) => record.awsRegion))).toEqual(new Set([file.region]));
  });
});
