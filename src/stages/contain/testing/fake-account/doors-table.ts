/** Roles Anywhere and Event history of the fake account. */
import { absent, at, found, text, type Handler, type Table } from './answer.ts';
import type { FakeRegion } from './world.ts';

const switching =
  (shelf: (region: FakeRegion) => Record<string, boolean>, member: string, to: boolean): Handler =>
  (_, input, region) => {
    const id = text(input, member);
    if (at(shelf(region), id) === undefined) return absent('ResourceNotFoundException');
    shelf(region)[id] = to;
    return found();
  };

const shown =
  (shelf: (region: FakeRegion) => Record<string, boolean>, member: string, answer: string): Handler =>
  (_, input, region) => {
    const enabled = at(shelf(region), text(input, member));
    return enabled === undefined ? absent('ResourceNotFoundException') : found({ [answer]: { enabled } });
  };

const anchors = (region: FakeRegion) => region.anchors;
const profiles = (region: FakeRegion) => region.anywhereProfiles;

export const rolesAnywhereTable: Table = {
  GetTrustAnchor: shown(anchors, 'trustAnchorId', 'trustAnchor'),
  DisableTrustAnchor: switching(anchors, 'trustAnchorId', false),
  EnableTrustAnchor: switching(anchors, 'trustAnchorId', true),
  GetProfile: shown(profiles, 'profileId', 'profile'),
  DisableProfile: switching(profiles, 'profileId', false),
  EnableProfile: switching(profiles, 'profileId', true),
};

export const cloudtrailTable: Table = {
  LookupEvents: (world, input) => {
    const [attribute] = (input['LookupAttributes'] as { AttributeValue: string }[] | undefined) ?? [];
    const named = world.history.filter((one) => one.named === attribute?.AttributeValue);
    return found({ Events: named.map(({ record }) => ({ CloudTrailEvent: record })) });
  },
};
