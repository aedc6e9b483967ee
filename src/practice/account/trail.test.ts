import { describe, expect, it } from 'vitest';
import { eventHistoryCsv } from '../files/event-history-csv.ts';
import { makeBucket, makeTrail } from '../owners/estate.ts';
import { bench } from './practice-bench.ts';

describe('the trail', () => {
  it('stores nothing while it is stopped; Event history goes on', () => {
    const { stage, admin, wait } = bench();
    stage.longAgo(1, () => makeTrail(stage, 'us-east-1', false));
    admin.call('iam:CreateUser', { userName: 'before' });
    wait(60);
    admin.call('cloudtrail:StopLogging', { name: 'management-events' });
    wait(60);
    admin.call('iam:CreateUser', { userName: 'between' });
    wait(60);
    admin.call('cloudtrail:StartLogging', { name: 'management-events' });
    const files = [...stage.play()];
    const names = (of: 'records' | 'onlyInHistory'): string[] => files.flatMap((file) => file[of].map((record) => record.eventName)).sort();
    expect(names('records')).toEqual(['CreateUser', 'StartLogging', 'StopLogging']);
    expect(names('onlyInHistory')).toEqual(['CreateUser']);
    expect(eventHistoryCsv({ files }).match(/CreateUser/g)).toHaveLength(2);
  });

  it('has data events only when it records them', () => {
    const quiet = bench();
    quiet.stage.longAgo(1, () => makeBucket(quiet.stage, 'b', 'us-east-1'));
    quiet.admin.call('s3:GetObject', { bucketName: 'b', key: 'k' });
    expect(quiet.records()).toEqual([]);
    const full = bench();
    full.stage.longAgo(1, () => makeTrail(full.stage, 'us-east-1', true));
    full.stage.longAgo(1, () => makeBucket(full.stage, 'b', 'us-east-1'));
    full.admin.call('s3:GetObject', { bucketName: 'b', key: 'k' });
    expect(full.records().map((record) => [record.eventName, record.eventCategory, record.managementEvent])).toEqual([['GetObject', 'Data', false]]);
  });

  it('is put into files by region, late and out of order, but never early', () => {
    const { stage, admin, wait } = bench();
    const made: string[] = [];
    for (let call = 0; call < 300; call++) {
      const region = call % 3 === 0 ? 'eu-west-1' : 'us-east-1';
      admin.call('ec2:DescribeInstances', {}, region);
      made.push(region);
      wait(7);
    }
    const files = [...stage.play()];
    expect(files.flatMap((file) => file.records)).toHaveLength(made.length);
    for (const file of files) {
      for (const record of file.records) {
        const minutes = (file.deliveredAt - Date.parse(record.eventTime) / 1000) / 60;
        expect(record.awsRegion).toBe(file.region);
        expect(minutes).toBeGreaterThan(0);
        expect(minutes).toBeLessThan(20);
      }
    }
    const times = files.flatMap((file) => file.records.map((record) => record.eventTime));
    expect(times).not.toEqual([...times].sort());
  });
});

describe('the Event history CSV', () => {
  it('has the sixteen columns of the console, hides reads, and quotes what needs it', () => {
    const { stage, admin } = bench();
    admin.from('192.3.1.9', 'a "quoted", agent').call('iam:CreateUser', { userName: 'x' });
    admin.call('s3:ListBuckets');
    const [head = '', row = '', ...rest] = eventHistoryCsv({ files: [...stage.play()] }).split('\n');
    expect(head.split(',')).toHaveLength(16);
    expect(row).toContain('"a ""quoted"", agent"');
    expect(row.startsWith('admin,AKIA')).toBe(true);
    expect(rest).toEqual(['']);
  });
});
