/** Things of the fake account that are no more than a name and a few values: how tables show, change and remove them. */
import { absent, at, found, removed, text, texts, type Handler, type Input } from './answer.ts';
import type { FakeRegion, FakeThing } from './world.ts';

export type Named = (input: Input) => string;

/** `clusterName/nodegroupName` for two members; the first of a member that is a list. */
export const by =
  (...members: readonly string[]): Named =>
  (input) =>
    members.map((member) => (Array.isArray(input[member]) ? (texts(input, member)[0] ?? '') : text(input, member))).join('/');

const thingOf = (region: FakeRegion, kind: string, id: string): FakeThing | undefined => at(at(region.things, kind) ?? {}, id);

export const shows =
  (kind: string, id: Named, wrap: (thing: FakeThing, id: string) => object, code?: string): Handler =>
  (_, input, region) => {
    const thing = thingOf(region, kind, id(input));
    return thing === undefined ? absent(code) : found(wrap(thing, id(input)));
  };

/** A list asked for one of its members; empty, as AWS answers it, when that is not there. */
export const listed =
  (kind: string, id: Named, member: string, show: (thing: FakeThing, id: string) => object): Handler =>
  (_, input, region) => {
    const thing = thingOf(region, kind, id(input));
    return found({ [member]: thing === undefined ? [] : [show(thing, id(input))] });
  };

export const sets =
  (kind: string, id: Named, change: (input: Input, thing: FakeThing) => FakeThing): Handler =>
  (_, input, region) => {
    const thing = thingOf(region, kind, id(input));
    if (thing === undefined) return absent();
    Object.assign(thing, change(input, thing));
    return found();
  };

export const removes =
  (kind: string, id: Named): Handler =>
  (_, input, region) =>
    removed(at(region.things, kind) ?? {}, id(input));
