/** Foundation models: access has to be opened per model and region; invocations are management events that count as reads. */
import { refuse, textOf, type Call, type Operation, type Operations, type Reply } from '../call.ts';

const invocation: Operation = { readOnly: true, run: invoke };

export const bedrock: Operations = {
  'bedrock:PutUseCaseForModelAccess': { run: () => ({ request: null }) },
  'bedrock:CreateFoundationModelAgreement': { run: agree },
  'bedrock:PutFoundationModelEntitlement': { run: () => ({ response: { status: 'SUCCESS' } }) },
  'bedrock:InvokeModel': invocation,
  'bedrock:InvokeModelWithResponseStream': invocation,
  'bedrock:Converse': invocation,
  'bedrock:ConverseStream': invocation,
  'bedrock:DeleteModelInvocationLoggingConfiguration': { run: () => ({}) },
};

const placeOf = (call: Call): string => `${call.region}/${textOf(call.input, 'modelId')}`;

function agree(call: Call): Reply {
  call.account.states.modelAgreements.add(placeOf(call));
  return { response: { modelId: textOf(call.input, 'modelId') } };
}

/** Input: modelId, probe? (an impossible parameter, to learn about access without cost), bearer? (called with a Bedrock API key). */
function invoke(call: Call): Reply {
  const modelId = textOf(call.input, 'modelId');
  const request = { modelId };
  const bearer = call.input['bearer'] === true ? { additional: { callWithBearerToken: true } } : {};
  if (!call.account.states.modelAgreements.has(placeOf(call)))
    return refuse('AccessDenied', "You don't have access to the model with the specified model ID.", request);
  if (call.input['probe'] === true)
    return refuse(
      'ValidationException',
      '1 validation error detected: Value -1 at max_tokens_to_sample failed to satisfy constraint: Member must have value greater than or equal to 0',
      request,
    );
  const tokens = { inputTokens: call.random.whole(200, 9000), outputTokens: call.random.whole(50, 4000) };
  return { request, ...bearer, additional: { ...('additional' in bearer ? bearer.additional : {}), ...tokens } };
}
