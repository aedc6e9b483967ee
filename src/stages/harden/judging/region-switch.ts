/** Settings every region has one of: on in the way wanted, or not. */
import { failed, passed, type Line } from '../check.ts';
import type { Reading } from '../reads/read.ts';
import { textOf } from '../reads/seen.ts';

/** @param isWanted by the text at the path; null where AWS says nothing, which is its default */
export const regionSwitch = (readings: readonly Reading[], path: string, isWanted: (value: string | null) => boolean): readonly Line[] =>
  readings
    .filter(({ refused }) => refused === null)
    .map((reading) => {
      const { region } = reading;
      const value = textOf(reading, path);
      const told = (good: boolean) => ({
        ja: `${region}: ${good ? 'よし' : 'まだ'} (${value ?? '設定なし'})`,
        en: `${region}: ${good ? 'in order' : 'not yet'} (${value ?? 'not set'})`,
      });
      return isWanted(value) ? passed(told(true), reading, { region }) : failed(told(false), reading, { region });
    });
