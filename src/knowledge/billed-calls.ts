/**
 * Calls that AWS charges by the call, as CloudTrail names them. Which of them a log has depends on its kinds: model calls are in the Event history, mails
 * and messages only where data events are recorded.
 * Sources: pricing pages of Amazon Bedrock, SES and SNS; CloudTrail user guide, "Logging data events".
 */
export interface BilledCall {
  readonly source: string;
  readonly api: string;
  /** Path in the record to what was called, where it decides the price. */
  readonly what: readonly string[] | null;
}

const MODEL = ['requestParameters', 'modelId'] as const;
const of = (source: string, what: readonly string[] | null, ...apis: readonly string[]): BilledCall[] => apis.map((api) => ({ source, api, what }));

export const BILLED_CALLS: readonly BilledCall[] = [
  ...of(
    'bedrock.amazonaws.com',
    MODEL,
    'InvokeModel',
    'InvokeModelWithResponseStream',
    'InvokeModelWithBidirectionalStream',
    'Converse',
    'ConverseStream',
  ),
  ...of(
    'bedrock.amazonaws.com',
    null,
    'InvokeAgent',
    'InvokeInlineAgent',
    'InvokeFlow',
    'Retrieve',
    'RetrieveAndGenerate',
    'RetrieveAndGenerateStream',
  ),
  ...of('ses.amazonaws.com', null, 'SendEmail', 'SendRawEmail', 'SendTemplatedEmail', 'SendBulkTemplatedEmail', 'SendBulkEmail'),
  ...of('sns.amazonaws.com', null, 'Publish', 'PublishBatch'),
  ...of('sms-voice.amazonaws.com', null, 'SendTextMessage', 'SendVoiceMessage', 'SendMediaMessage'),
];
