/** Changes of identities are seen at once and enforced some seconds later: until then decisions go by what was before (containment facts, section 1). */
import type { AccessKey, Group, Role, User } from './identities.ts';
import type { PolicyDocument } from './policy.ts';

/** The part of identities that decides. */
export interface IdentityState {
  readonly users: ReadonlyMap<string, Pick<User, 'managed' | 'inline' | 'groups' | 'boundary' | 'serviceCredentials'>>;
  readonly groups: ReadonlyMap<string, Pick<Group, 'managed' | 'inline'>>;
  readonly roles: ReadonlyMap<string, Pick<Role, 'managed' | 'inline' | 'boundary'>>;
  readonly keys: ReadonlyMap<string, Pick<AccessKey, 'active'>>;
  readonly customerPolicies: ReadonlyMap<string, PolicyDocument>;
}

export class Enforcement {
  readonly #live: IdentityState;
  readonly #held: { readonly until: number; readonly state: IdentityState }[] = [];

  constructor(live: IdentityState) {
    this.#live = live;
  }

  holdBack(until: number): void {
    this.#held.push({ until, state: copyOf(this.#live) });
  }

  /** `moved` is told when another state begins to be enforced. */
  at(now: number, moved: () => void): IdentityState {
    const before = this.#held.length;
    while (this.#held[0] !== undefined && this.#held[0].until <= now) this.#held.shift();
    if (this.#held.length !== before) moved();
    return this.#held[0]?.state ?? this.#live;
  }
}

function copyOf(state: IdentityState): IdentityState {
  return {
    users: mapped(state.users, (user) => ({
      managed: new Set(user.managed),
      inline: new Map(user.inline),
      groups: new Set(user.groups),
      boundary: user.boundary,
      serviceCredentials: new Set(user.serviceCredentials),
    })),
    groups: mapped(state.groups, ({ managed, inline }) => ({ managed: new Set(managed), inline: new Map(inline) })),
    roles: mapped(state.roles, ({ managed, inline, boundary }) => ({ managed: new Set(managed), inline: new Map(inline), boundary })),
    keys: mapped(state.keys, ({ active }) => ({ active })),
    customerPolicies: new Map(state.customerPolicies),
  };
}

const mapped = <T, U>(map: ReadonlyMap<string, T>, copy: (value: T) => U): ReadonlyMap<string, U> =>
  new Map([...map].map(([name, value]) => [name, copy(value)]));
