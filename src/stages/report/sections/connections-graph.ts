/** The nodes and edges of "who used what", bounded: a picture of thirty boxes is read, one of three hundred is not. */
import type { Actor, Resource } from '../../investigate/index.ts';
import type { GraphEdge, GraphNode } from '../document/blocks.ts';
import type { Tone } from '../document/inline.ts';
import type { EvidenceEvent, ReportMaterial } from '../material.ts';
import { countText } from '../../../words/number-format.ts';
import { countryName } from '../../../words/place-names.ts';
import { resourceTypeWords } from '../words/resource-type-words.ts';
import { KEY_PART_WORDS } from '../words/verdict-words.ts';

const MOST = { address: 8, key: 10, identity: 8, resource: 10 } as const;
type Lane = GraphNode['lane'];

export interface ConnectionGraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** Only the intruder's and the unclear; the owner's ordinary life is not shown. */
export function connectionGraph(material: ReportMaterial): ConnectionGraph {
  const actors = material.findings.actors.filter((actor) => actor.kind === 'attacker' || actor.kind === 'unclear');
  const drawing = new Drawing();
  for (const actor of actors) drawActor(drawing, actor);
  for (const event of material.evidence) if (event.verdict === 'attacker' || event.verdict === 'unclear') drawEvent(drawing, event);
  for (const group of resourceGroups(material.findings.resources)) drawResources(drawing, group);
  for (const actor of actors) drawDerivedKeys(drawing, actor);
  return drawing.finished();
}

class Drawing {
  readonly #nodes = new Map<string, GraphNode>();
  readonly #edges = new Map<string, GraphEdge>();
  readonly #used = new Map<Lane, number>();

  /** Adds a node while its lane has room; returns its id, or null when full. */
  node(lane: Lane, label: string, note: GraphNode['note'], tone: Tone): string | null {
    const id = `${lane}:${label}`;
    if (this.#nodes.has(id)) return id;
    const used = this.#used.get(lane) ?? 0;
    if (used >= MOST[lane]) return null;
    this.#used.set(lane, used + 1);
    this.#nodes.set(id, { id, lane, label, note, tone });
    return id;
  }

  edge(from: string | null, to: string | null, certain: boolean): void {
    if (from === null || to === null || from === to) return;
    const id = `${from} ${to}`;
    if (!this.#edges.get(id)?.certain) this.#edges.set(id, { from, to, certain });
  }

  has(lane: Lane, label: string): string | null {
    return this.#nodes.has(`${lane}:${label}`) ? `${lane}:${label}` : null;
  }

  leadsTo(node: string): boolean {
    return [...this.#edges.values()].some((edge) => edge.to === node);
  }

  finished(): ConnectionGraph {
    const joined = new Set([...this.#edges.values()].flatMap((edge) => [edge.from, edge.to]));
    return { nodes: [...this.#nodes.values()].filter((node) => joined.has(node.id)), edges: [...this.#edges.values()] };
  }
}

function drawActor(drawing: Drawing, actor: Actor): void {
  const tone: Tone = actor.kind === 'attacker' ? 'attacker' : 'unclear';
  for (const address of actor.addresses) drawing.node('address', address.ip, countryName(address.country), tone);
  for (const key of actor.accessKeys) drawing.node('key', key.id, KEY_PART_WORDS[key.part], tone);
  for (const principal of actor.principals) drawing.node('identity', principal, null, tone);
}

function drawEvent(drawing: Drawing, event: EvidenceEvent): void {
  const address = event.ip === null ? null : drawing.has('address', event.ip);
  const key = event.accessKeyId === null ? null : drawing.has('key', event.accessKeyId);
  const identity = event.principal === null ? null : drawing.has('identity', event.principal);
  drawing.edge(address, key ?? identity, true);
  drawing.edge(key, identity, true);
}

interface ResourceGroup {
  readonly type: string;
  readonly principal: string | null;
  readonly keyId: string | null;
  readonly resources: Resource[];
}

function resourceGroups(resources: readonly Resource[]): readonly ResourceGroup[] {
  const groups = new Map<string, ResourceGroup>();
  for (const one of resources) {
    if (one.verdict !== 'attacker' && one.verdict !== 'consequence') continue;
    const id = JSON.stringify([one.type, one.creator.principal]);
    const group = groups.get(id) ?? { type: one.type, principal: one.creator.principal, keyId: one.creator.accessKeyId, resources: [] };
    group.resources.push(one);
    groups.set(id, group);
  }
  return [...groups.values()].sort((a, b) => b.resources.length - a.resources.length);
}

function drawResources(drawing: Drawing, group: ResourceGroup): void {
  const maker =
    (group.principal === null ? null : drawing.has('identity', group.principal)) ?? (group.keyId === null ? null : drawing.has('key', group.keyId));
  if (maker === null) return;
  const regions = new Set(group.resources.map((one) => one.region)).size;
  const n = countText(group.resources.length);
  const words = resourceTypeWords(group.type);
  const node = drawing.node(
    'resource',
    `${group.type.replace(/^AWS::/, '')} × ${n}`,
    { ja: `${words.ja}、${countText(regions)}地域`, en: `${words.en}, ${countText(regions)} Region${regions === 1 ? '' : 's'}` },
    'consequence',
  );
  drawing.edge(maker, node, true);
}

/** Keys the same hand made or was issued, when no recorded use ties them in: joined to the way in, dashed. */
function drawDerivedKeys(drawing: Drawing, actor: Actor): void {
  const entry = actor.accessKeys.find((key) => key.part === 'entry');
  if (!entry) return;
  for (const key of actor.accessKeys) {
    const node = key.part === 'entry' ? null : drawing.has('key', key.id);
    if (node !== null && !drawing.leadsTo(node)) drawing.edge(drawing.has('key', entry.id), node, false);
  }
}
