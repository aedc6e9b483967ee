/** Which document is meant by an id, a name or a title. */
import type { Draft } from './drafts.ts';
import type { Complaints, Place } from './rule-problem.ts';
import { ruleWords } from './rule-words.ts';

export class RuleRegister {
  /** All drafts, without those whose id a later one took over. */
  readonly drafts: readonly Draft[];
  readonly #ids = new Map<Draft, string>();
  readonly #byName = new Map<string, Draft[]>();

  constructor(drafts: readonly Draft[], complaints: Complaints) {
    const byId = new Map<string, Draft>();
    drafts.forEach((draft, index) => {
      const id = draft.head.id ?? `${draft.head.at.file}#${index + 1}`;
      const earlier = byId.get(id);
      if (earlier !== undefined) complaints.warning(draft.head.at, ruleWords.idTwice(id, `${earlier.head.at.file}:${earlier.head.at.line}`));
      byId.set(id, draft);
      this.#ids.set(draft, id);
    });
    const kept = new Set(byId.values());
    this.drafts = drafts.filter((draft) => kept.has(draft));
    for (const draft of this.drafts) {
      for (const name of new Set([this.idOf(draft), draft.head.name, draft.head.title])) {
        if (name !== null) this.#byName.set(name, [...(this.#byName.get(name) ?? []), draft]);
      }
    }
  }

  idOf(draft: Draft): string {
    return this.#ids.get(draft) ?? '';
  }

  /** By id, else by name, else by title. Null (with a complaint) when there is none or it is not clear which. */
  named(text: string, at: Place, complaints: Complaints): Draft | null {
    const found = this.#byName.get(text) ?? [];
    for (const part of [(one: Draft) => this.idOf(one), (one: Draft) => one.head.name, (one: Draft) => one.head.title]) {
      const [first, second] = found.filter((draft) => part(draft) === text);
      if (second !== undefined) return complaints.error(at, ruleWords.ambiguousRule(text));
      if (first !== undefined) return first;
    }
    return complaints.error(at, ruleWords.unknownRule(text));
  }
}
