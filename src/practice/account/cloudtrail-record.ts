/** A CloudTrail record as the practice account writes it, fields in the order AWS uses. */
import type { Fields, Json } from './call.ts';

export interface CloudTrailRecord {
  readonly eventVersion: string;
  readonly userIdentity: Fields;
  readonly eventTime: string;
  readonly eventSource: string;
  readonly eventName: string;
  readonly awsRegion: string;
  readonly sourceIPAddress: string;
  readonly userAgent: string;
  readonly errorCode?: string;
  readonly errorMessage?: string;
  readonly requestParameters: Json;
  readonly responseElements: Json;
  readonly additionalEventData?: Fields;
  readonly requestID?: string;
  readonly eventID: string;
  readonly readOnly: boolean;
  readonly resources?: readonly Fields[];
  readonly eventType: 'AwsApiCall' | 'AwsServiceEvent' | 'AwsConsoleSignIn' | 'AwsConsoleAction';
  readonly managementEvent: boolean;
  readonly recipientAccountId: string;
  readonly sharedEventID?: string;
  readonly serviceEventDetails?: Fields;
  readonly eventCategory: 'Management' | 'Data';
  readonly tlsDetails?: Fields;
  readonly sessionCredentialFromConsole?: string;
}
