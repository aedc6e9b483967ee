/** The modifiers of Sigma 2.1 (appendix "Sigma Modifiers") and which of them go together. */

/** How values are found in a field. At most one of a group; `all`, `neq` and `cased` go with most. */
const STRING_PLACES = ['contains', 'startswith', 'endswith'] as const;
const ENCODINGS = ['windash', 'wide', 'utf16', 'utf16le', 'utf16be', 'base64', 'base64offset'] as const;
const COMPARISONS = ['lt', 'lte', 'gt', 'gte'] as const;
const TIME_PARTS = ['minute', 'hour', 'day', 'week', 'month', 'year'] as const;
const REGEX_FLAGS = ['i', 'm', 's'] as const;
const OTHERS = ['all', 'exists', 'cased', 'neq', 're', 'cidr', 'expand', 'fieldref'] as const;

export const MODIFIERS = [...STRING_PLACES, ...ENCODINGS, ...COMPARISONS, ...TIME_PARTS, ...REGEX_FLAGS, ...OTHERS] as const;

export type Modifier = (typeof MODIFIERS)[number];
export type Encoding = (typeof ENCODINGS)[number];

/** Longer names that other tools accept for the flags of `re`. */
const ALSO_CALLED: Readonly<Record<string, Modifier>> = { ignorecase: 'i', multiline: 'm', dotall: 's' };

export const isModifier = (text: string): text is Modifier => (MODIFIERS as readonly string[]).includes(text);
export const modifierNamed = (text: string): Modifier | null => (isModifier(text) ? text : (ALSO_CALLED[text] ?? null));

const within = <Name extends string>(names: readonly Name[], modifiers: readonly Modifier[]): Name[] =>
  modifiers.filter((modifier) => (names as readonly string[]).includes(modifier)) as unknown as Name[];

export const stringPlaces = (modifiers: readonly Modifier[]): (typeof STRING_PLACES)[number][] => within(STRING_PLACES, modifiers);
export const encodings = (modifiers: readonly Modifier[]): Encoding[] => within(ENCODINGS, modifiers);
export const comparisons = (modifiers: readonly Modifier[]): (typeof COMPARISONS)[number][] => within(COMPARISONS, modifiers);
export const timeParts = (modifiers: readonly Modifier[]): (typeof TIME_PARTS)[number][] => within(TIME_PARTS, modifiers);
export const regexFlags = (modifiers: readonly Modifier[]): (typeof REGEX_FLAGS)[number][] => within(REGEX_FLAGS, modifiers);

/** Which modifiers may accompany one that changes what the value is. */
const COMPANY: readonly { readonly leader: Modifier; readonly with: readonly Modifier[] }[] = [
  { leader: 'exists', with: ['exists'] },
  { leader: 'cidr', with: ['cidr', 'all', 'neq', 'expand'] },
  { leader: 'fieldref', with: ['fieldref', 'all', 'neq', 'cased', ...STRING_PLACES] },
  { leader: 're', with: ['re', 'all', 'neq', 'cased', 'expand', ...REGEX_FLAGS, ...STRING_PLACES] },
  ...COMPARISONS.map((leader) => ({ leader, with: [leader, 'all', 'neq', ...TIME_PARTS] as Modifier[] })),
  ...TIME_PARTS.map((leader) => ({ leader, with: [leader, 'all', 'neq', ...COMPARISONS] as Modifier[] })),
];

/** Two modifiers that cannot stand together, or null. */
export function conflict(modifiers: readonly Modifier[]): readonly [Modifier, Modifier] | null {
  const repeated = modifiers.find((modifier, index) => modifiers.indexOf(modifier) !== index && modifier !== 'base64');
  if (repeated !== undefined) return [repeated, repeated];
  for (const { leader, with: company } of COMPANY) {
    const stranger = modifiers.includes(leader) ? modifiers.find((modifier) => !company.includes(modifier)) : undefined;
    if (stranger !== undefined) return [leader, stranger];
  }
  const flag = regexFlags(modifiers)[0];
  if (flag !== undefined && !modifiers.includes('re')) return [flag, 're'];
  for (const one of [stringPlaces(modifiers), comparisons(modifiers), timeParts(modifiers)]) {
    const [first, second] = one;
    if (first !== undefined && second !== undefined) return [first, second];
  }
  return null;
}
