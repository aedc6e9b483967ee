import { z } from 'zod';
import { describe, expect, it } from 'vitest';
import { FOUNDING_STORY } from '../testing/founding-story.ts';
import { HOSTILE_TEXTS, withHostileText } from '../testing/hostile.ts';
import { EMPTY } from '../testing/samples.ts';
import { ocsfFindings } from './ocsf.ts';

/** What OCSF 1.9.0 requires of a Detection Finding and of the objects we use (attributes with `requirement: required`, and the constraints). */
const timestamp = z.number().int().nonnegative();
const evidence = z
  .object({
    uid: z.string(),
    verdict_id: z.union([z.literal(0), z.literal(2), z.literal(4), z.literal(5)]),
    api: z.object({ operation: z.string(), service: z.object({ name: z.string() }) }),
  })
  .loose();
const DETECTION_FINDING = z
  .object({
    activity_id: z.union([z.literal(1), z.literal(2), z.literal(3)]),
    category_uid: z.literal(2),
    class_uid: z.literal(2004),
    type_uid: z.literal(200_401),
    time: timestamp,
    start_time: timestamp.optional(),
    end_time: timestamp.optional(),
    severity_id: z.number().int().min(0).max(6),
    confidence_id: z.number().int().min(0).max(3),
    status_id: z.number().int().min(0).max(6),
    is_alert: z.boolean(),
    metadata: z
      .object({ version: z.literal('1.9.0'), product: z.object({ name: z.string().min(1) }).loose(), profiles: z.array(z.literal('cloud')) })
      .loose(),
    cloud: z.object({ provider: z.literal('AWS'), account: z.object({ uid: z.string() }).optional() }),
    finding_info: z
      .object({
        uid: z.string().min(1),
        title: z.string(),
        analytic: z.object({ type_id: z.number().int(), name: z.string(), uid: z.string() }),
        related_events: z.array(z.object({ uid: z.string() })).max(100),
        attacks: z
          .array(z.union([z.object({ technique: z.object({ uid: z.string() }).loose() }).loose()]))
          .min(1)
          .optional(),
      })
      .loose(),
    evidences: z.array(evidence).min(1).max(20).optional(),
    observables: z.array(z.object({ name: z.string(), type_id: z.literal(2), type: z.string(), value: z.string() })).optional(),
  })
  .loose();

const parsed = (lines: Iterable<string>) => [...lines].map((line) => DETECTION_FINDING.parse(JSON.parse(line)));

describe('ocsfFindings', () => {
  const findings = parsed(ocsfFindings(FOUNDING_STORY, 'en'));

  it('has one for each intruder, foothold and detection', () => {
    const kinds = findings.map((finding) => (finding.finding_info['types'] as string[])[0]);
    expect(kinds).toEqual(['actor', ...Array.from({ length: 6 }, () => 'foothold'), 'detection', 'detection', 'detection']);
  });

  it('gives each its own uid, the same every time', () => {
    const uids = findings.map((finding) => finding.finding_info.uid);
    expect(new Set(uids).size).toBe(uids.length);
    expect(parsed(ocsfFindings(FOUNDING_STORY, 'ja')).map((finding) => finding.finding_info.uid)).toEqual(uids);
  });

  it('tells severity, times, techniques and evidence of a detection', () => {
    const fanOut = findings.find((finding) => finding.finding_info.uid === 'hikeshi:detection:hikeshi-ec2-fan-out');
    expect(fanOut).toMatchObject({
      severity_id: 5,
      start_time: Date.parse('2026-12-05T18:20:25Z'),
      end_time: Date.parse('2026-12-05T18:24:25Z'),
      status_id: 1,
    });
    expect(fanOut?.finding_info.attacks).toEqual([
      { technique: { uid: 'T1496' }, sub_technique: { uid: 'T1496.001', name: 'Resource Hijacking: Compute Hijacking' } },
    ]);
    expect(fanOut?.evidences).toHaveLength(5);
    expect(fanOut?.observables).toEqual([{ name: 'evidences[].src_endpoint.ip', type_id: 2, type: 'IP Address', value: '203.0.113.57' }]);
  });

  it('calls a closed foothold resolved and no alert', () => {
    expect(findings.filter((finding) => finding.status_id === 4).map((finding) => [finding.finding_info.title, finding.is_alert])).toEqual([
      ['EC2 key pair: mykey-1 (us-east-1)', false],
    ]);
  });

  it.each(HOSTILE_TEXTS.map((text, number) => [number, text] as const))('stays whole with hostile text: %d', (_, hostile) => {
    expect(parsed(ocsfFindings(withHostileText(FOUNDING_STORY, hostile), 'ja')).length).toBe(findings.length);
  });

  it('is empty when nothing was found', () => {
    expect(parsed(ocsfFindings(EMPTY, 'en'))).toEqual([]);
  });
});
