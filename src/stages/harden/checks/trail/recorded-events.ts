/**
 * Whether a trail's selectors record all management events. Sources: CloudTrail API reference, EventSelector (`ReadWriteType` All and
 * `IncludeManagementEvents`) and AdvancedFieldSelector (`eventCategory` Equals Management, without a further field that narrows it).
 */
import { reach, reachText, reachTexts, type Reachable } from '../../../../knowledge/json-reach.ts';

export function recordsManagement(output: Reachable | undefined): boolean {
  // A trail nobody gave selectors records all management events (CloudTrail API reference, PutEventSelectors).
  if (output !== undefined && reach(output, 'EventSelectors[]').length === 0 && reach(output, 'AdvancedEventSelectors[]').length === 0) return true;
  const plain = reach(output, 'EventSelectors[]').some(
    (one) =>
      reach(one, 'IncludeManagementEvents')[0] === true &&
      reachText(one, 'ReadWriteType') === 'All' &&
      reachTexts(one, 'ExcludeManagementEventSources[]').every((source) => QUIET_SOURCES.has(source)),
  );
  return (
    plain ||
    reach(output, 'AdvancedEventSelectors[]').some((one) => {
      const fields = reach(one, 'FieldSelectors[]');
      const [field] = fields;
      return fields.length === 1 && reachText(field, 'Field') === 'eventCategory' && reachTexts(field, 'Equals[]').includes('Management');
    })
  );
}

/** The two AWS lets one leave out, because they are many and cost. */
const QUIET_SOURCES: ReadonlySet<string> = new Set(['kms.amazonaws.com', 'rdsdata.amazonaws.com']);
