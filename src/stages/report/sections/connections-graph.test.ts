import { describe, expect, it } from 'vitest';
import { FOUNDING_STORY } from '../testing/founding-story.ts';
import { ENTRY_KEY, INTRUDER_IP, INTRUDER_IP_2, LEARNER, MADE_KEY, MADE_USER } from '../testing/founding-events.ts';
import { CALM, EMPTY } from '../testing/samples.ts';
import { connectionGraph } from './connections-graph.ts';

describe('connectionGraph', () => {
  const graph = connectionGraph(FOUNDING_STORY);
  const edge = (from: string, to: string) => graph.edges.find((one) => one.from === from && one.to === to);

  it.each([
    ['address to key', `address:${INTRUDER_IP}`, `key:${ENTRY_KEY}`],
    ['key to name', `key:${ENTRY_KEY}`, `identity:${LEARNER}`],
    ['sign-in without a key: address to name', `address:${INTRUDER_IP_2}`, `identity:${MADE_USER}`],
    ['key they made to its name', `key:${MADE_KEY}`, `identity:${MADE_USER}`],
    ['name to what was made', `identity:${LEARNER}`, 'resource:EC2::Instance × 15'],
  ])('draws what the log says: %s', (_, from, to) => {
    expect(edge(from, to)).toEqual({ from, to, certain: true });
  });

  it('marks a link the log does not hold as concluded', () => {
    expect(edge(`key:${ENTRY_KEY}`, 'key:ASIAQ3EGEXAMPLESESS1')?.certain).toBe(false);
  });

  it('leaves the owner out', () => {
    expect(graph.nodes.some((node) => node.label.includes('192.0.2.88') || node.label.endsWith(':root'))).toBe(false);
  });

  it.each([
    ['nothing read', EMPTY],
    ['nothing found', CALM],
  ])('is empty when there is nobody to show: %s', (_, material) => {
    expect(connectionGraph(material)).toEqual({ nodes: [], edges: [] });
  });

  it('stays a picture one can read when there are hundreds of addresses', () => {
    const [actor] = FOUNDING_STORY.findings.actors;
    const [address] = actor?.addresses ?? [];
    if (!actor || !address) throw new Error('the founding story has an actor with an address');
    const addresses = Array.from({ length: 300 }, (_, number) => ({ ...address, ip: `203.0.113.${number}` }));
    const many = { ...FOUNDING_STORY, findings: { ...FOUNDING_STORY.findings, actors: [{ ...actor, addresses }] } };
    expect(connectionGraph(many).nodes.length).toBeLessThanOrEqual(36);
  });
});
