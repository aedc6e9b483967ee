/** Reads the forms of the query protocols (`Filter.1.Value.2=...`) by a schema: the way back of the SDK's QueryShapeSerializer. */
import { FromStringShapeDeserializer } from '@smithy/core/protocols';
import type { NormalizedSchema } from '@smithy/core/schema';

interface Branch {
  value: string | null;
  readonly children: Map<string, Branch>;
}

const branch = (): Branch => ({ value: null, children: new Map() });
const scalars = new FromStringShapeDeserializer({ httpBindings: false, timestampFormat: { useTrait: true, default: 5 } });

/** `ec2`: EC2's variant, which flattens every list and writes names with capitals. */
export function readForm(schema: NormalizedSchema, form: URLSearchParams, ec2: boolean): Readonly<Record<string, unknown>> {
  const root = branch();
  for (const [name, value] of form) {
    let at = root;
    for (const part of name.split('.')) {
      let next = at.children.get(part);
      if (next === undefined) {
        next = branch();
        at.children.set(part, next);
      }
      at = next;
    }
    at.value = value;
  }
  return schema.isStructSchema() ? readStructure(schema, root, ec2) : {};
}

function readStructure(schema: NormalizedSchema, from: Branch, ec2: boolean): Readonly<Record<string, unknown>> {
  const structure: Record<string, unknown> = {};
  for (const [name, member] of schema.structIterator()) {
    const child = from.children.get(keyOf(member, name, ec2, true));
    if (child !== undefined) structure[name] = read(member, child, ec2);
  }
  return structure;
}

function read(schema: NormalizedSchema, from: Branch, ec2: boolean): unknown {
  if (schema.isStructSchema()) return readStructure(schema, from, ec2);
  if (schema.isListSchema()) return readList(schema, from, ec2);
  if (schema.isMapSchema()) return readMap(schema, from, ec2);
  if (from.value === null) return undefined;
  return scalars.read(schema, from.value);
}

function readList(schema: NormalizedSchema, from: Branch, ec2: boolean): unknown[] {
  const member = schema.getValueSchema();
  const flat = ec2 || traitsOf(schema).xmlFlattened !== undefined;
  const items = flat ? from : from.children.get(keyOf(member, 'member', ec2, false));
  return items === undefined ? [] : numbered(items).map((item) => read(member, item, ec2));
}

function readMap(schema: NormalizedSchema, from: Branch, ec2: boolean): Readonly<Record<string, unknown>> {
  const [keySchema, valueSchema] = [schema.getKeySchema(), schema.getValueSchema()];
  const entries = traitsOf(schema).xmlFlattened === undefined ? from.children.get('entry') : from;
  const pairs = entries === undefined ? [] : numbered(entries);
  return Object.fromEntries(
    pairs.map((entry) => {
      const value = entry.children.get(keyOf(valueSchema, 'value', ec2, false));
      return [entry.children.get(keyOf(keySchema, 'key', ec2, false))?.value ?? '', value === undefined ? undefined : read(valueSchema, value, ec2)];
    }),
  );
}

const numbered = (from: Branch): Branch[] =>
  [...from.children]
    .filter(([name]) => /^\d+$/.test(name))
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([, item]) => item);

interface NamingTraits {
  readonly xmlName?: string;
  readonly ec2QueryName?: string;
  readonly xmlFlattened?: unknown;
}

const traitsOf = (schema: NormalizedSchema): NamingTraits => schema.getMergedTraits();

function keyOf(schema: NormalizedSchema, name: string, ec2: boolean, member: boolean): string {
  const { xmlName, ec2QueryName } = traitsOf(schema);
  if (ec2 && ec2QueryName !== undefined) return ec2QueryName;
  const key = xmlName ?? name;
  return ec2 && member ? key.charAt(0).toUpperCase() + key.slice(1) : key;
}
