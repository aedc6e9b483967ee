/** Makes, changes and removes resources as a table row says, with the parts that come along. */
import { readText, readTexts } from '../../../knowledge/effects/index.ts';
import type { Create, Delete, Modify, Scope } from '../../../knowledge/effects/index.ts';
import { guessedResource } from './guessed-resource.ts';
import { partsOfImage, partsOfInstance } from './implicit-resources.ts';
import { parentOfServiceMade } from './made-by-service.ts';
import { namesOfType } from './named-resources.ts';
import { detailsOf } from './read-effect.ts';
import type { Scene } from './scene.ts';

export function makeResources(rule: Create, scope: Scope, scene: Scene): void {
  const found = readTexts(rule.id, scope);
  const ids = found.length > 0 ? found : namesOfType(scene.event, rule.type);
  if (ids.length === 0 && rule.implicit !== true) makeNameless(rule, scope, scene);
  for (const id of ids) make(rule, id, scope, scene);
}

/** The call succeeded but the record does not name what it made (no parameters, or a response cut for its size). */
export function makeNameless(rule: Create, scope: Scope, scene: Scene): void {
  const named = namesOfType(scene.event, rule.type);
  for (const id of named) make(rule, id, scope, scene);
  if (named.length > 0) return;
  const count = readText(['request.instancesSet.items[].maxCount', 'request.maxCount'], scope);
  const details = { ...detailsOf(rule.details, scope), idKnown: 'no', ...(count === null ? {} : { count }) };
  const nameless = {
    type: rule.type,
    id: `#event:${scene.event.id}`,
    arn: null,
    implicit: false,
    diesWithParent: false,
    parent: parentOf(rule, scope, scene),
    details,
  };
  scene.ledgers.resources.make(nameless, scene.place, scene.by);
}

function make(rule: Create, id: string, scope: Scope, scene: Scene): void {
  const { resources } = scene.ledgers;
  const wanted = {
    type: rule.type,
    id,
    arn: rule.arn === undefined ? null : readText(rule.arn, scope),
    implicit: rule.implicit === true,
    diesWithParent: rule.diesWithParent === true,
    parent: parentOf(rule, scope, scene),
    details: detailsOf(rule.details, scope),
  };
  const key = resources.make(wanted, scene.place, scene.by);
  if (key === null) return;
  const parts =
    rule.type === 'AWS::EC2::Instance'
      ? partsOfInstance(scene.event, id, scope.element ?? null)
      : rule.type === 'AWS::EC2::Image'
        ? partsOfImage(scene.event, id)
        : [];
  for (const part of parts) resources.make({ ...part, parent: key }, scene.place, scene.by);
}

function parentOf(rule: Create, scope: Scope, { event, place, ledgers }: Scene): number | null {
  const named = rule.parent === undefined ? null : readText(rule.parent[1], scope);
  const own = named === null || rule.parent === undefined ? null : ledgers.resources.find(rule.parent[0], named, place);
  const served = own ?? parentOfServiceMade(event, place, ledgers.resources);
  return served ?? (rule.parentType === undefined ? null : ledgers.resources.onlyAlive(rule.parentType, place));
}

/** What the log never saw made is noted as destroyed, tries included. */
export function removeResources(rule: Delete, scope: Scope, { event, ledgers, place, by, outcome }: Scene): void {
  const found = readTexts(rule.id, scope);
  for (const id of found.length > 0 ? found : namesOfType(event, rule.type)) {
    const known =
      outcome === 'succeeded' ? ledgers.resources.remove(rule.type, id, place, by) : ledgers.resources.find(rule.type, id, place) !== null;
    if (!known) ledgers.touched.touch({ kind: rule.type, how: 'destroy', target: id, outcome }, place, by);
  }
}

export function changeResources(rule: Modify, scope: Scope, { ledgers, place, by }: Scene): void {
  const details = detailsOf(rule.details, scope);
  for (const id of readTexts(rule.id, scope))
    ledgers.resources.change(
      {
        type: rule.type,
        id,
        what: rule.change,
        notable: rule.notable,
        details,
        newId: rule.newId === undefined ? null : readText(rule.newId, scope),
      },
      place,
      by,
    );
}

/** A call no table knows, but whose name says it makes or deletes something. */
export function noteGuess({ event, ledgers, place, by, outcome }: Scene): void {
  const guess = outcome === 'succeeded' ? guessedResource(event) : null;
  if (guess === null) return;
  const id = guess.id ?? `#event:${event.id}`;
  if (!guess.makes) ledgers.resources.remove(guess.type, id, place, by);
  else
    ledgers.resources.make(
      {
        type: guess.type,
        id,
        arn: guess.arn,
        implicit: false,
        diesWithParent: false,
        parent: parentOfServiceMade(event, place, ledgers.resources),
        details: { api: event.api },
      },
      place,
      by,
    );
}
