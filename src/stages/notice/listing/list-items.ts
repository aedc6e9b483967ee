/** Follows the steps of one kind of resource in one Region. What was seen stays, whatever is refused on the way. */
import type { AwsCall, AwsRefused } from '../../../ports/aws-account.ts';
import type { Reachable } from '../../../knowledge/json-reach.ts';
import type { ResourceType, Step } from '../resources/resource-type.ts';
import type { Asking } from './asking.ts';
import { elementsAt, filled, filledInput, holds, itemsOf, textAt, type Item, type Place } from './item.ts';

/** More of one kind in one Region is kept by nobody; the sweep says that there were more. */
export const MOST_ITEMS = 100_000;
/** Items asked about at a time: bounds what waits for the pool. */
const TOGETHER = 200;

export interface Refusal {
  readonly call: string;
  readonly answer: AwsRefused;
}

export interface Listed {
  readonly items: readonly Item[];
  /** What kept from seeing all that is there. */
  readonly refused: Refusal | null;
  /** What kept from seeing more of what was found. */
  readonly detailRefused: Refusal | null;
  readonly tooMany: boolean;
}

export interface Listing {
  readonly asking: Asking;
  readonly place: Place;
  /** Where calls go: the Region, or the home of a global service. */
  readonly askedAt: string;
  /** Answers to first calls that several kinds share. */
  readonly shared: Map<string, Promise<Answered>>;
}

interface Answered {
  readonly elements: readonly Reachable[];
  readonly refused: Refusal | null;
  readonly tooMany: boolean;
}

export async function listItems(type: ResourceType, listing: Listing): Promise<Listed> {
  const [first, ...rest] = type.steps;
  const top = await firstAnswer(type, first, listing);
  let items: readonly Item[] = itemsOf(top.elements, null);
  let { refused, tooMany } = top;
  let detailRefused: Refusal | null = null;
  for (const step of rest) {
    const next = await nextItems(
      type,
      step,
      items.filter((item) => isThere(type, item)),
      listing,
    );
    items = next.items;
    if (step.as === 'detail' || step.as === 'instead') detailRefused ??= next.refused;
    else refused ??= next.refused;
    tooMany ||= next.tooMany;
  }
  return { items: items.filter((item) => isThere(type, item)), refused, detailRefused, tooMany };
}

/** Not deleted, as far as the answers tell so far. */
function isThere({ state, onlyWhen }: ResourceType, item: Item): boolean {
  const now = state === undefined ? null : textAt(item, state.at);
  if (now !== null && state?.gone?.includes(now) === true) return false;
  return onlyWhen === undefined || holds(item, onlyWhen);
}

function firstAnswer(type: ResourceType, step: Step, listing: Listing): Promise<Answered> {
  const input = filledInput(step.input ?? {}, {}, listing.place) ?? {};
  const key = JSON.stringify([type.service, step.service, step.operation, step.items, listing.askedAt, input]);
  const before = listing.shared.get(key);
  if (before !== undefined) return before;
  const answered = asked(type, step, input, listing);
  // Only lists of names lead on to other kinds; keeping whole records would keep everything twice.
  if (type.steps.length > 1) listing.shared.set(key, answered);
  return answered;
}

async function asked(type: ResourceType, step: Step, input: Readonly<Record<string, unknown>>, listing: Listing): Promise<Answered> {
  const call: AwsCall = { service: step.service ?? type.service, operation: step.operation, region: listing.askedAt, input };
  const elements: Reachable[] = [];
  for await (const answer of listing.asking.pages(call, type.urgency)) {
    if (answer.kind !== 'found') {
      // "No such thing" is an answer: there is nothing.
      const refused = answer.kind === 'absent' ? null : { call: `${call.service}:${call.operation}`, answer };
      return { elements, refused, tooMany: false };
    }
    for (const element of elementsAt(answer.output, step.items)) elements.push(element);
    if (step.firstPage === true) break;
    if (elements.length >= MOST_ITEMS) return { elements: elements.slice(0, MOST_ITEMS), refused: null, tooMany: true };
  }
  return { elements, refused: null, tooMany: false };
}

interface NextItems {
  readonly items: Item[];
  readonly refused: Refusal | null;
  readonly tooMany: boolean;
}

async function nextItems(type: ResourceType, step: Step, items: readonly Item[], listing: Listing): Promise<NextItems> {
  const groups = step.batch === undefined ? items.map((item) => [item]) : batches(items, step.batch.most);
  const found: Item[] = [];
  let refused: Refusal | null = null;
  for (let from = 0; from < groups.length; from += TOGETHER) {
    const answers = await Promise.all(groups.slice(from, from + TOGETHER).map((group) => askedAbout(type, step, group, listing)));
    for (const answer of answers) {
      for (const item of answer.items) found.push(item);
      refused ??= answer.refused;
    }
    if (found.length >= MOST_ITEMS) return { items: found.slice(0, MOST_ITEMS), refused, tooMany: true };
  }
  return { items: found, refused, tooMany: false };
}

async function askedAbout(
  type: ResourceType,
  step: Step,
  group: readonly Item[],
  listing: Listing,
): Promise<{ readonly items: readonly Item[]; readonly refused: Refusal | null }> {
  const [item] = group;
  const kept = step.as === 'detail' || step.as === 'instead';
  if (item === undefined) return { items: [], refused: null };
  const input = inputFor(step, group, listing.place);
  if (input === null) return { items: kept ? group : [], refused: null };
  const { elements, refused } = await asked(type, step, input, listing);
  if (step.as === 'detail') return { items: [{ ...item, $detail: elements[0] ?? null }], refused };
  if (refused !== null && kept && elements.length === 0) return { items: group, refused };
  const parent = step.as === 'instead' ? ((item['$parent'] as Item | undefined) ?? null) : item;
  return { items: itemsOf(elements, parent), refused };
}

function inputFor({ input, batch }: Step, group: readonly Item[], place: Place): Readonly<Record<string, unknown>> | null {
  const [item] = group;
  if (item === undefined) return null;
  const made = filledInput(input ?? {}, item, place);
  if (made === null || batch === undefined) return made;
  return { ...made, [batch.member]: group.flatMap((one) => filled(batch.value, one, place) ?? []) };
}

/** Items of the same parent, at most so many together, in their order. */
function batches(items: readonly Item[], most: number): readonly (readonly Item[])[] {
  const byParent = new Map<unknown, Item[][]>();
  for (const item of items) {
    const groups = byParent.get(item['$parent']) ?? [];
    if (groups.length === 0) byParent.set(item['$parent'], groups);
    const last = groups.at(-1);
    if (last === undefined || last.length >= most) groups.push([item]);
    else last.push(item);
  }
  return [...byParent.values()].flat();
}
