/** Writes what one call did into the ledgers, row by row of the effect tables. */
import { effectsOf, holds, readTexts, readValues } from '../../../knowledge/effects/index.ts';
import type { Effect, Scope } from '../../../knowledge/effects/index.ts';
import { closeFootholds, openFootholds } from './keep-footholds.ts';
import { changeResources, makeNameless, makeResources, noteGuess, removeResources } from './keep-resources.ts';
import type { Scene } from './scene.ts';

export function applyEffects(scene: Scene): void {
  const effects = effectsOf(scene.event.source, scene.event.api);
  if (effects.length === 0) noteGuess(scene);
  for (const effect of effects) {
    const scopes = scopesOf(effect, scene);
    for (const scope of scopes) applyOne(effect, scope, scene);
    if (scopes.length === 0 && effect.effect === 'create' && effect.each !== undefined && effect.implicit !== true && scene.outcome === 'succeeded')
      makeNameless(effect, { event: scene.event }, scene);
  }
}

function scopesOf(effect: Effect, { event }: Scene): Scope[] {
  const scopes: Scope[] = effect.each === undefined ? [{ event }] : readValues(effect.each, { event }).map((element) => ({ event, element }));
  return scopes.filter((scope) => holds(effect.when, scope));
}

/** Tries count for what was touched or to be destroyed; everything else only when the call succeeded. */
function applyOne(effect: Effect, scope: Scope, scene: Scene): void {
  switch (effect.effect) {
    case 'delete':
      removeResources(effect, scope, scene);
      return;
    case 'read-secret':
    case 'read-data':
    case 'share':
    case 'export':
    case 'destroy':
    case 'use':
      for (const target of readTexts(effect.target, scope))
        scene.ledgers.touched.touch({ kind: effect.kind, how: effect.effect, target, outcome: scene.outcome }, scene.place, scene.by);
      return;
    case 'create':
      if (scene.outcome === 'succeeded') makeResources(effect, scope, scene);
      return;
    case 'modify':
      if (scene.outcome === 'succeeded') changeResources(effect, scope, scene);
      return;
    case 'open':
      if (scene.outcome === 'succeeded') openFootholds(effect, scope, scene);
      return;
    case 'close':
      if (scene.outcome === 'succeeded') closeFootholds(effect, scope, scene);
      return;
    case 'issue':
      if (scene.outcome === 'succeeded') scene.ledgers.tree.issue(effect, scope, scene);
  }
}
