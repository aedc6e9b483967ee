/**
 * Writes a new action, question, rule, check, decision or kind of resource with its first cases, failing until it is filled in.
 * Usage: npm run new:question -- name-of-it      (action, rule, check, decision, resource alike; names are lower-case words joined by hyphens)
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { actionFiles } from './new/action.ts';
import { checkFiles } from './new/check.ts';
import { decisionFiles } from './new/decision.ts';
import { questionFiles } from './new/question.ts';
import { resourceFiles } from './new/resource.ts';
import { ruleFiles } from './new/rule.ts';

const MAKERS = { action: actionFiles, question: questionFiles, rule: ruleFiles, check: checkFiles, decision: decisionFiles, resource: resourceFiles };

/** `name-of-it`; a rule also says its folder: `compute/name-of-it`. */
const NAME = /^([a-z-]+\/)?[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

const [kind = '', name = ''] = process.argv.slice(2);
const make = Object.hasOwn(MAKERS, kind) ? MAKERS[kind as keyof typeof MAKERS] : undefined;
if (make === undefined || !NAME.test(name) || (name.includes('/') && kind !== 'rule')) {
  console.error(
    'usage: npm run new:question -- name-of-it   (or new:action -- service-verb, new:check -- name-of-it, new:decision -- name-of-it, new:resource -- service-thing, new:rule -- folder/name-of-it; lower-case words joined by hyphens)',
  );
  process.exit(2);
}

const {
  files,
  rewritten = {},
  next,
} = make(name, { list: (folder) => (existsSync(folder) ? readdirSync(folder) : []), read: (file) => readFileSync(file, 'utf8') });
const taken = Object.keys(files).find((file) => existsSync(file));
if (taken !== undefined) {
  console.error(`${taken} is already there.`);
  process.exit(2);
}
for (const [file, content] of Object.entries({ ...files, ...rewritten })) {
  mkdirSync(dirname(join(file)), { recursive: true });
  writeFileSync(file, content);
  console.log(`wrote ${file}`);
}
console.log(next);
