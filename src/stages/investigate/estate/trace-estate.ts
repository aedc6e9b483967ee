/** One bounded pass over the notable events of a log, in time order: what was issued, made, left behind and touched. */
import { effectsOf, holds, readText, readTexts, readValues } from '../../../knowledge/effects/index.ts';
import type { Create, Effect, Modify, Open, Scope } from '../../../knowledge/effects/index.ts';
import type { NotableEvent } from '../notable-event.ts';
import { actingIn } from './acting.ts';
import { CredentialTree } from './credential-tree.ts';
import type { SessionSeen } from './credential-tree.ts';
import { ESTATE_BOUNDS } from './estate.ts';
import type { Acting, Estate, EstateBounds, Outcome } from './estate.ts';
import { FootholdLedger } from './foothold-ledger.ts';
import { partsOfImage, partsOfInstance } from './implicit-resources.ts';
import { LeftOut } from './left-out.ts';
import { parentOfServiceMade } from './made-by-service.ts';
import { outcomeOf } from './outcome.ts';
import { detailsOf, judgedByPolicy } from './read-effect.ts';
import { ResourceLedger } from './resource-ledger.ts';
import type { Place } from './resource-ledger.ts';
import { closeRevoked, openLiveSessions, revocationIn } from './sessions-left.ts';
import type { Revocation } from './sessions-left.ts';
import { TouchedLedger } from './touched-ledger.ts';

/**
 * Traces the estate. Events must come in time order; every value in them may be hostile.
 * `sessions` adds temporary keys seen in use by events that are not notable (from a cheap query over all events).
 */
export async function traceEstate(
  events: AsyncIterable<NotableEvent> | Iterable<NotableEvent>,
  { bounds = ESTATE_BOUNDS, sessions = [] }: { readonly bounds?: EstateBounds; readonly sessions?: Iterable<SessionSeen> } = {},
): Promise<Estate> {
  const pass = new EstatePass(bounds);
  for await (const event of events) pass.take(event);
  for (const seen of sessions) pass.see(seen);
  return pass.finish();
}

class EstatePass {
  readonly #leftOut = new LeftOut();
  readonly #resources: ResourceLedger;
  readonly #footholds: FootholdLedger;
  readonly #touched: TouchedLedger;
  readonly #tree: CredentialTree;
  readonly #revocations: Revocation[] = [];
  #until: string | null = null;

  constructor(bounds: EstateBounds) {
    this.#resources = new ResourceLedger(bounds, this.#leftOut);
    this.#footholds = new FootholdLedger(bounds, this.#leftOut);
    this.#touched = new TouchedLedger(bounds, this.#leftOut);
    this.#tree = new CredentialTree(bounds, this.#leftOut);
  }

  take(event: NotableEvent): void {
    const by = actingIn(event);
    const place: Place = { account: event.account, region: event.region };
    const outcome = outcomeOf(event);
    if (this.#until === null || event.time > this.#until) this.#until = event.time;
    for (const effect of effectsOf(event.source, event.api)) this.#apply(effect, event, place, by, outcome);
    if (outcome === 'succeeded') {
      const revoked = revocationIn(event, by);
      if (revoked !== null && this.#revocations.length < 10_000) this.#revocations.push(revoked);
    }
    // A key is looked at after its event, so that an issuing call in the same second is known already.
    if (by.accessKeyId !== null && by.sessionCreated !== null)
      this.see({ accessKeyId: by.accessKeyId, principal: by.principal, sessionCreated: by.sessionCreated, by });
  }

  see(seen: SessionSeen): void {
    this.#tree.see(seen);
  }

  finish(): Estate {
    openLiveSessions(this.#tree.all(), this.#until, this.#footholds);
    closeRevoked(this.#revocations, this.#tree.all(), this.#footholds);
    return {
      issuances: this.#tree.all(),
      resources: this.#resources.all(),
      footholds: this.#footholds.all(this.#until),
      touched: this.#touched.all(),
      leftOut: this.#leftOut.counts(),
      until: this.#until,
    };
  }

  #apply(effect: Effect, event: NotableEvent, place: Place, by: Acting, outcome: Outcome): void {
    const elements = effect.each === undefined ? [undefined] : readValues(effect.each, { event });
    let applied = false;
    for (const element of elements) {
      const scope: Scope = element === undefined ? { event } : { event, element };
      if (!holds(effect.when, scope)) continue;
      applied = true;
      this.#applyOne(effect, event, scope, place, by, outcome);
    }
    if (!applied && effect.effect === 'create' && effect.each !== undefined && outcome === 'succeeded' && effect.implicit !== true)
      this.#makeNameless(effect, event, { event }, place, by);
  }

  #applyOne(effect: Effect, event: NotableEvent, scope: Scope, place: Place, by: Acting, outcome: Outcome): void {
    switch (effect.effect) {
      case 'delete':
        this.#remove(effect.type, readTexts(effect.id, scope), place, by, outcome);
        return;
      case 'read-secret':
      case 'read-data':
      case 'share':
      case 'export':
      case 'destroy':
      case 'use':
        for (const target of readTexts(effect.target, scope))
          this.#touched.touch({ kind: effect.kind, how: effect.effect, target, outcome }, place, by);
        return;
      default:
        if (outcome === 'succeeded') this.#applySuccess(effect, event, scope, place, by);
    }
  }

  #applySuccess(effect: Exclude<Effect, { effect: 'delete' | 'read-secret' }>, event: NotableEvent, scope: Scope, place: Place, by: Acting): void {
    switch (effect.effect) {
      case 'create':
        this.#make(effect, event, scope, place, by);
        return;
      case 'modify':
        this.#change(effect, scope, place, by);
        return;
      case 'open':
        this.#open(effect, scope, place, by);
        return;
      case 'close':
        for (const target of effect.target === undefined ? [] : readTexts(effect.target, scope))
          for (const kind of effect.footholds) this.#footholds.close(kind, target, place, by);
        if (effect.subject !== undefined) this.#footholds.closeAllOf(readText(effect.subject, scope) ?? '', place, by);
        return;
      case 'issue':
        this.#tree.issue(effect, event, scope, place, by, this.#resources);
        return;
      default:
    }
  }

  #make(rule: Create, event: NotableEvent, scope: Scope, place: Place, by: Acting): void {
    const ids = readTexts(rule.id, scope);
    if (ids.length === 0 && rule.implicit !== true) this.#makeNameless(rule, event, scope, place, by);
    for (const id of ids) {
      const key = this.#resources.make(
        {
          type: rule.type,
          id,
          arn: rule.arn === undefined ? null : readText(rule.arn, scope),
          implicit: rule.implicit === true,
          diesWithParent: rule.diesWithParent === true,
          parent: this.#parentOf(rule, event, scope, place),
          details: detailsOf(rule.details, scope),
        },
        place,
        by,
      );
      if (key !== null) this.#makeParts(rule.type, id, key, event, scope, place, by);
    }
  }

  /** The call succeeded but the record does not name what it made (console CSV, or a response cut for its size). */
  #makeNameless(rule: Create, event: NotableEvent, scope: Scope, place: Place, by: Acting): void {
    const count = readText(['request.instancesSet.items[].maxCount', 'request.maxCount'], { event });
    const details = { ...detailsOf(rule.details, scope), idKnown: 'no', ...(count === null ? {} : { count }) };
    this.#resources.make(
      {
        type: rule.type,
        id: `#event:${event.id}`,
        arn: null,
        implicit: false,
        diesWithParent: false,
        parent: this.#parentOf(rule, event, scope, place),
        details,
      },
      place,
      by,
    );
  }

  #makeParts(type: string, id: string, key: number, event: NotableEvent, scope: Scope, place: Place, by: Acting): void {
    const parts =
      type === 'AWS::EC2::Instance' ? partsOfInstance(event, scope.element ?? null) : type === 'AWS::EC2::Image' ? partsOfImage(event, id) : [];
    for (const part of parts) this.#resources.make({ ...part, parent: key }, place, by);
  }

  #parentOf(rule: Create, event: NotableEvent, scope: Scope, place: Place): number | null {
    const named = rule.parent === undefined ? null : readText(rule.parent[1], scope);
    const own = named === null || rule.parent === undefined ? null : this.#resources.find(rule.parent[0], named, place);
    return own ?? parentOfServiceMade(event, place, this.#resources);
  }

  #remove(type: string, ids: readonly string[], place: Place, by: Acting, outcome: Outcome): void {
    for (const id of ids) {
      const known = outcome === 'succeeded' ? this.#resources.remove(type, id, place, by) : this.#resources.find(type, id, place) !== null;
      if (!known) this.#touched.touch({ kind: type, how: 'destroy', target: id, outcome }, place, by);
    }
  }

  #change(rule: Modify, scope: Scope, place: Place, by: Acting): void {
    for (const id of readTexts(rule.id, scope))
      this.#resources.change({ type: rule.type, id, what: rule.change, notable: rule.notable, details: detailsOf(rule.details, scope) }, place, by);
  }

  #open(rule: Open, scope: Scope, place: Place, by: Acting): void {
    const judged = judgedByPolicy(rule, scope, place);
    const details = { ...detailsOf(rule.details, scope), ...judged.details };
    for (const target of readTexts(rule.target, scope)) {
      if (!judged.opens) this.#footholds.close(rule.foothold, target, place, by);
      else
        this.#footholds.open(
          {
            kind: rule.foothold,
            target,
            subject: rule.subject === undefined ? null : readText(rule.subject, scope),
            details,
            aliases: rule.aliases === undefined ? [] : readTexts(rule.aliases, scope),
            diesAt: null,
          },
          place,
          by,
        );
    }
  }
}
