/** Finds the operation of a REST request: method, path with labels, and query parameters that belong to the route. */
import type { WireRequest } from '../wire-message.ts';
import type { WireOperation, WireRoute, WireService } from '../wire-service.ts';

export interface Routed {
  readonly operation: WireOperation;
  readonly labels: Readonly<Record<string, string>>;
}

/** The most specific route that fits; null when none does. */
export function routed(service: WireService, request: WireRequest): Routed | null {
  const place = service.key === 's3' ? bucketAndPath(request) : { bucket: null, path: request.path };
  let best: Routed | null = null;
  let bestWeight = -1;
  for (const operation of service.operations.values()) {
    const { route } = operation;
    if (route === null || route.method !== request.method || !queryFits(service, operation, route, request)) continue;
    if (service.key === 's3' && (place.bucket !== null) !== inBucket(operation)) continue;
    const labels = labelsOf(route.path, place.path);
    if (labels === null) continue;
    const weight = route.query.size * 1000 + route.path.replaceAll(/\{[^}]*\}/g, '').length;
    if (weight <= bestWeight) continue;
    bestWeight = weight;
    best = { operation, labels: place.bucket === null ? labels : { ...labels, Bucket: place.bucket } };
  }
  return best;
}

/** `x-id` only helps logs: callers may leave it out. */
const REQUIRED_QUERY = (name: string): boolean => name !== 'x-id';

function queryFits(service: WireService, operation: WireOperation, route: WireRoute, request: WireRequest): boolean {
  for (const [name, value] of route.query) {
    const given = request.query.get(name)?.[0];
    if (given === undefined ? REQUIRED_QUERY(name) : value !== '' && given !== value) return false;
  }
  // S3 tells operations on the same path apart by parameters; one this operation does not know belongs to another.
  return (
    service.key !== 's3' ||
    [...request.query.keys()].every((name) => /^x-amz-/i.test(name) || name === 'x-id' || route.query.has(name) || takesQuery(operation, name))
  );
}

function takesQuery({ input }: WireOperation, name: string): boolean {
  if (!input.isStructSchema()) return false;
  for (const [, member] of input.structIterator()) if (member.getMergedTraits().httpQuery === name) return true;
  return false;
}

function inBucket({ input }: WireOperation): boolean {
  if (!input.isStructSchema()) return false;
  for (const [name, member] of input.structIterator()) if (name === 'Bucket' && member.getMergedTraits().httpLabel !== undefined) return true;
  return false;
}

/** A bucket is named by the host (`bucket.s3.eu-west-1.amazonaws.com`) or by the first part of the path. */
function bucketAndPath(request: WireRequest): { readonly bucket: string | null; readonly path: string } {
  const named = /^(.+)\.s3[.-]/.exec(request.host)?.[1];
  if (named !== undefined) return { bucket: named, path: request.path };
  const [, first = '', rest = ''] = /^\/([^/]*)(.*)$/s.exec(request.path) ?? [];
  return first === '' ? { bucket: null, path: '/' } : { bucket: decodeURIComponent(first), path: rest === '' ? '/' : rest };
}

const PATTERNS = new Map<string, { readonly pattern: RegExp; readonly names: readonly string[] }>();

/** Decoded values of the labels in a path, or null when it does not fit. */
function labelsOf(template: string, path: string): Readonly<Record<string, string>> | null {
  let known = PATTERNS.get(template);
  if (known === undefined) {
    const names: string[] = [];
    const pattern = template.replaceAll(/[.*?^$()|[\]\\]/g, String.raw`\$&`).replaceAll(/\{([^}+]+)(\+?)\}/g, (_, name: string, greedy: string) => {
      names.push(name);
      return greedy === '' ? '([^/]+)' : '(.+)';
    });
    known = { pattern: new RegExp(`^${pattern}/?$`, 's'), names };
    PATTERNS.set(template, known);
  }
  const found = known.pattern.exec(path);
  return found === null ? null : Object.fromEntries(known.names.map((name, at) => [name, decodeURIComponent(found[at + 1] ?? '')]));
}
