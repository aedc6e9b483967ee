/** How calls see and change what `account/services/rented` keeps: a shelf is one type of thing, with how calls name it and what they hear when it is not there. */
import { allRented, become, giveBack, oneRented, type Rented } from '../../../account/services/rented/shelf.ts';
import { answered, Refusal, type LiveCall, type LiveOperation, type LiveReply, type Members } from '../../live-service.ts';
import { paged } from '../../paging.ts';

export interface Shelf {
  readonly type: string;
  /** The name by which the call asks for it. */
  readonly asked: (call: LiveCall) => string;
  /** What policies are asked about; `*` where IAM knows no narrower one. */
  readonly arn: (call: LiveCall, name: string) => string;
  /** Code and words for what is not there. */
  readonly missing: readonly [code: string, words: (name: string) => string];
}

export const onShelf = (call: LiveCall, { type }: Shelf): readonly Rented[] => allRented(call.account, call.region, type);

const resource = (shelf: Shelf) => (call: LiveCall) => shelf.arn(call, shelf.asked(call));

/** A list of them, as its pages go; `of` narrows it, or refuses. */
export const lists = (
  shelf: Shelf,
  member: string,
  show: (thing: Rented, call: LiveCall) => unknown,
  of: (call: LiveCall, things: readonly Rented[]) => readonly Rented[] | Refusal = (_, things) => things,
): LiveOperation => ({
  run: (call) => {
    const things = of(call, onShelf(call, shelf));
    return things instanceof Refusal
      ? things
      : answered(paged(call, member, things, { keyOf: ({ facts }) => facts.name, show: (one) => show(one, call) }));
  },
});

/** One of them: `show` makes the whole answer. */
export const shows = (shelf: Shelf, show: (thing: Rented, call: LiveCall) => Members): LiveOperation => ({
  resource: resource(shelf),
  run: (call) => withOne(call, shelf, (thing) => answered(show(thing, call))),
});

export function withOne(call: LiveCall, shelf: Shelf, act: (thing: Rented) => LiveReply): LiveReply {
  const name = shelf.asked(call);
  const thing = oneRented(call.account, call.region, shelf.type, name);
  return thing === null ? new Refusal(shelf.missing[0], shelf.missing[1](name), 404) : act(thing);
}

/** Changes one: `act` answers, or refuses. */
export const changes = (shelf: Shelf, act: (thing: Rented, call: LiveCall) => LiveReply): LiveOperation => ({
  resource: resource(shelf),
  run: (call) => withOne(call, shelf, (thing) => act(thing, call)),
});

/** Ends one that works: it is `going` for some seconds, then `over`; null: it is gone. What has ended already is refused with `code`, or answered where that is null. */
export const ends = (
  shelf: Shelf,
  how: {
    readonly from: readonly string[];
    readonly going: string;
    readonly over: string | null;
    readonly seconds: number;
    readonly code: string | null;
    readonly answer?: (thing: Rented, call: LiveCall) => Members;
    readonly also?: (thing: Rented, call: LiveCall) => void;
  },
): LiveOperation =>
  changes(shelf, (thing, call) => {
    const answer = how.answer?.(thing, call) ?? {};
    if (!how.from.includes(thing.facts.status))
      return how.code === null
        ? answered(answer)
        : new Refusal(how.code, `The request cannot be performed while ${thing.facts.name} is in status ${thing.facts.status}.`, 400);
    become(call.account, thing, how.going, { status: how.over, seconds: how.seconds }, call.caller.hand);
    how.also?.(thing, call);
    return answered(answer);
  });

/** Gone with the call. */
export const removes = (shelf: Shelf, answer: (thing: Rented, call: LiveCall) => Members = () => ({})): LiveOperation =>
  changes(shelf, (thing, call) => {
    giveBack(call.account, thing, call.caller.hand);
    return answered(answer(thing, call));
  });
