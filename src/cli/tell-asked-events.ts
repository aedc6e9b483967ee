/** Asks a case for events and prints them in the form wanted. */
import { askedEvents } from '../case/asked-events.ts';
import type { AskedEvent, EventsAsked } from '../case/asked-events.ts';
import { eventsAsCsv, eventsAsJsonLines, eventsAsLines } from './event-list.ts';
import type { EventListing } from './event-list.ts';
import type { EventListFlags } from './shared-flags.ts';
import { caseAt, withCaseStore } from './wiring/case-store.ts';
import { verdictsOf } from './wiring/verdicts.ts';
import type { Cli } from './world.ts';

export async function tellAskedEvents({ world, language }: Cli, flags: EventListFlags, asked: Omit<EventsAsked, 'most'>): Promise<void> {
  const path = caseAt(flags.case, world.workingFolder);
  const found = await withCaseStore(path, { questionsAtOnce: 1 }, (store) =>
    store.rows<AskedEvent>(askedEvents({ ...asked, most: flags.most }, store.dialect)),
  );
  const events = found.slice(0, flags.most);
  const listing: EventListing = {
    events,
    more: found.length > flags.most,
    verdicts: await verdictsOf(path, new Set(events.map(({ event_id }) => event_id))),
  };
  for (const piece of formOf(listing, flags, language, world.zone)) world.stdout.write(piece);
}

function formOf(listing: EventListing, { json, csv }: EventListFlags, language: Cli['language'], zone: string): Generator<string> {
  if (json) return eventsAsJsonLines(listing);
  return csv ? eventsAsCsv(listing) : eventsAsLines(listing, language, zone);
}
