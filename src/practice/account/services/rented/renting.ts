/** Calls that rent: each puts one thing into the account, under the name the log will show. */
import { refuse, textOf, type Call, type Fields, type Json, type Operation, type Reply } from '../../call.ts';
import { makerOf } from '../../holdings.ts';
import { oneRented, rent, type Rented } from './shelf.ts';

export interface Renting {
  readonly type: string;
  /** From the input, or drawn where AWS gives the name. */
  readonly name: (call: Call) => string;
  /** What it is when it is up; how long that takes changes nothing in any story. */
  readonly status: string;
  /** `responseElements` of CloudTrail. */
  readonly response: (name: string, call: Call) => Json;
  /** It lies in another thing, which must be there. */
  readonly within?: readonly [type: string, name: (input: Fields) => string, code: string];
  /** What the service starts for it. */
  readonly starts?: (thing: Rented, call: Call) => void;
}

export const renting = ({ type, name, status, response, within, starts }: Renting): Operation => ({
  run: (call): Reply => {
    if (within !== undefined && oneRented(call.account, call.region, within[0], within[1](call.input)) === null)
      return refuse(within[2], `No ${within[0].split('::').at(-1) ?? ''} found for name: ${within[1](call.input)}.`, call.input);
    const id = name(call);
    if (oneRented(call.account, call.region, type, id) !== null) return refuse('ResourceInUseException', `${id} already exists.`, call.input);
    const thing = rent(call.account, call, { type, name: id, given: call.input, status });
    call.account.holdings.made(type, id, call.region, makerOf(call));
    starts?.(thing, call);
    return { response: response(id, call) };
  },
});

export const given =
  (key: string) =>
  ({ input }: Call): string =>
    textOf(input, key);

export const arnOf = (call: Pick<Call, 'account' | 'region'>, service: string, resource: string): string =>
  `arn:aws:${service}:${call.region}:${call.account.id}:${resource}`;
