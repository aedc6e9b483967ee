/** Moments on the reader's own clock. */
import { twoTimes } from '../../../words/time-format.ts';

const minute = (text: string): string => text.slice(0, '2026-03-02 22:26'.length);

/** With AWS's clock beside it: `2026-03-02 22:26 JST (2026-03-02 13:26 UTC)`; once, where both clocks are one. */
export function momentIn(zone: string, iso: string): string {
  const { utc } = twoTimes(iso, zone);
  const here = localMoment(zone, iso);
  return here.endsWith(' UTC') ? here : `${here} (${minute(utc)} UTC)`;
}

/** `2026-03-02 22:26 JST` */
function localMoment(zone: string, iso: string): string {
  const { local, zone: name } = twoTimes(iso, zone);
  return `${minute(local)} ${name}`;
}

const ISO = /\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z/g;

/** Every moment of a sentence on the reader's clock alone: with both clocks, a sentence of two moments cannot be read. */
export const timesIn = (zone: string, text: string): string => text.replaceAll(ISO, (iso) => localMoment(zone, iso));

/** The same with both clocks. */
export const bothTimesIn = (zone: string, text: string): string => text.replaceAll(ISO, (iso) => momentIn(zone, iso));
