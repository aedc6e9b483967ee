/** Times for people: the reader's own clock first, UTC beside it, because AWS and its support speak UTC. */
export interface TwoTimes {
  /** `2026-12-07 03:12:44` in the reader's zone. */
  readonly local: string;
  /** `JST`, `GMT+9`, `PST`: the short name of that zone on that day; `UTC` when the zone is unknown. */
  readonly zone: string;
  /** `2026-12-06 18:12:44`. */
  readonly utc: string;
}

interface ZoneClock {
  readonly parts: Intl.DateTimeFormat;
  readonly zoneNames: readonly Intl.DateTimeFormat[];
}

const clocks = new Map<string, ZoneClock>();

/** Both clocks for an ISO 8601 time. A text that is no time comes back unchanged in both. */
export function twoTimes(iso: string, zone: string): TwoTimes {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return { local: iso, zone: '', utc: iso };
  return { local: inZone(at, zone), zone: zoneShortName(at, zone), utc: inZone(at, 'UTC') };
}

/** To the minute, UTC in brackets, with its day where that is another: `2026-12-07 03:12 JST (2026-12-06 18:12 UTC)`; in UTC itself `2026-12-06 18:12 UTC`. */
export function bothClocks(iso: string, zone: string): string {
  const { local, zone: name, utc } = twoTimes(iso, zone);
  const minute = (clock: string): string => clock.slice(0, 16);
  if (name === '') return iso;
  if (name === 'UTC') return `${minute(utc)} UTC`;
  const there = local.slice(0, 10) === utc.slice(0, 10) ? minute(utc).slice(11) : minute(utc);
  return `${minute(local)} ${name} (${there} UTC)`;
}

/** Which clock a time was told by, and how far it is from UTC: `JST = UTC+9`, `NST = UTC-3:30`, `UTC`. Empty for a text that is no time. */
export function clockName(iso: string, zone: string): string {
  const { local, zone: name, utc } = twoTimes(iso, zone);
  if (name === '' || name === 'UTC') return name;
  const minutes = Math.round((Date.parse(`${local.replace(' ', 'T')}Z`) - Date.parse(`${utc.replace(' ', 'T')}Z`)) / 60_000);
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  const offset = `UTC${minutes < 0 ? '-' : '+'}${hours}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`;
  return name.startsWith('GMT') ? offset : `${name} = ${offset}`;
}

/** `Japan Standard Time`, `日本標準時`: the zone's full name in the reader's language. */
export function zoneLongName(iso: string, zone: string, language: 'ja' | 'en'): string {
  const at = new Date(iso);
  const when = Number.isNaN(at.getTime()) ? new Date(0) : at;
  const format = new Intl.DateTimeFormat(language, { timeZone: knownZone(zone), timeZoneName: 'long' });
  return format.formatToParts(when).find((part) => part.type === 'timeZoneName')?.value ?? 'UTC';
}

function inZone(at: Date, zone: string): string {
  const value = Object.fromEntries(
    clockOf(zone)
      .parts.formatToParts(at)
      .map((part) => [part.type, part.value]),
  );
  return `${value['year']}-${value['month']}-${value['day']} ${value['hour']}:${value['minute']}:${value['second']}`;
}

/** English ICU says `GMT+9` where Japanese says `JST`; the name wins over the offset in whichever language has one. */
function zoneShortName(at: Date, zone: string): string {
  const names = clockOf(zone).zoneNames.map((format) => format.formatToParts(at).find((part) => part.type === 'timeZoneName')?.value ?? '');
  return names.find((name) => name !== '' && !name.startsWith('GMT')) ?? names[0] ?? 'UTC';
}

function clockOf(zone: string): ZoneClock {
  const known = clocks.get(zone);
  if (known) return known;
  const timeZone = knownZone(zone);
  const two = '2-digit';
  const clock: ZoneClock = {
    parts: new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: two,
      day: two,
      hour: two,
      minute: two,
      second: two,
    }),
    zoneNames: ['en-US', 'ja-JP'].map((locale) => new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'short' })),
  };
  clocks.set(zone, clock);
  return clock;
}

function knownZone(zone: string): string {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: zone }).resolvedOptions().timeZone;
  } catch {
    return 'UTC';
  }
}
