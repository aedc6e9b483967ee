/** One protocol of AWS, server side. */
import type { WireRequest, WireResponse } from '../wire-message.ts';
import type { WireOperation, WireService } from '../wire-service.ts';

export interface WireError {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

export interface Protocol {
  /** Which operation of the service is asked for; null when none is. A name the service does not have is returned as it is. */
  operationOf(service: WireService, request: WireRequest): string | null;
  readInput(service: WireService, operation: WireOperation, request: WireRequest): Promise<Readonly<Record<string, unknown>>>;
  writeOutput(service: WireService, operation: WireOperation, output: Readonly<Record<string, unknown>>, requestId: string): WireResponse;
  writeError(service: WireService, error: WireError, requestId: string): WireResponse;
}
