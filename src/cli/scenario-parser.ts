/** The name of a story on the command line. Stories are loaded only when one is named: `--help` needs none of them. */
import { HikeshiProblem } from '../knowledge/problem.ts';
import type { DRILL_SCENARIOS, SCENARIO_NAMES, ScenarioName } from '../practice/index.ts';
import type { Bilingual, Language } from '../words/language.ts';

interface Practice {
  readonly DRILL_SCENARIOS: typeof DRILL_SCENARIOS;
  readonly SCENARIO_NAMES: typeof SCENARIO_NAMES;
}

/**
 * @param namesOf those that may be chosen
 * @param none what an unknown name is told, before the list
 * @throws HikeshiProblem `unknown-scenario` (yours) listing what there is
 */
export const scenarioParser =
  <Name extends ScenarioName>(language: Language, namesOf: (practice: Practice) => readonly Name[], none: Bilingual) =>
  async (text: string): Promise<Name> => {
    const practice = await import('../practice/index.ts');
    const names = namesOf(practice);
    const name = names.find((one) => one === text);
    if (name !== undefined) return name;
    const list = names.map((one) => `\n  ${one}  ${practice.SCENARIOS[one].title[language]}`).join('');
    throw new HikeshiProblem('unknown-scenario', 'you', { ja: `${none.ja}${list}`, en: `${none.en}${list}` });
  };
