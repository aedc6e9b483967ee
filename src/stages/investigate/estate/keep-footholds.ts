/** Opens and closes footholds as a table row says. */
import { readText, readTexts } from '../../../knowledge/effects/index.ts';
import type { Close, Open, Scope } from '../../../knowledge/effects/index.ts';
import { namedResources } from './named-resources.ts';
import { detailsOf, judgedByPolicy } from './read-effect.ts';
import type { Scene } from './scene.ts';

export function openFootholds(rule: Open, scope: Scope, scene: Scene): void {
  const { footholds } = scene.ledgers;
  const judged = judgedByPolicy(rule, scope, scene.place);
  const subject = rule.subject === undefined ? null : readText(rule.subject, scope);
  const aliases = rule.aliases === undefined ? [] : readTexts(rule.aliases, scope);
  const replaces = rule.replaces === undefined ? null : readText(rule.replaces, scope);
  const targets = readTexts(rule.target, scope);
  for (const target of targets) {
    if (!judged.opens) footholds.close(rule.foothold, target, scene.place, scene.by);
    else
      footholds.open(
        { kind: rule.foothold, target, subject, details: { ...detailsOf(rule.details, scope), ...judged.details }, aliases, diesAt: null, replaces },
        scene.place,
        scene.by,
      );
  }
  if (targets.length === 0) openNameless(rule, scene);
}

/** The call succeeded but its record has no parameters (console CSV): something of this kind may be there, called by what the row names. */
function openNameless(rule: Open, scene: Scene): void {
  const { event, ledgers, place, by } = scene;
  if (event.request !== null || event.response !== null) return;
  const named = namedResources(event).slice(0, 3);
  const target = named.length === 0 ? `#event:${event.id}` : named.map((one) => one.name).join(' ');
  const user = named.find((one) => one.type === 'AWS::IAM::User');
  ledgers.footholds.open(
    {
      kind: rule.foothold,
      target,
      subject: user === undefined ? null : `user/${user.name}`,
      details: { idKnown: 'no' },
      aliases: [],
      diesAt: null,
      replaces: null,
    },
    place,
    by,
  );
}

export function closeFootholds(rule: Close, scope: Scope, { ledgers, place, by }: Scene): void {
  for (const target of rule.target === undefined ? [] : readTexts(rule.target, scope)) {
    for (const kind of rule.footholds) ledgers.footholds.close(kind, target, place, by);
  }
  const subject = rule.subject === undefined ? null : readText(rule.subject, scope);
  if (subject !== null) ledgers.footholds.closeAllOf(subject, place, by);
}
