/** AWS Invoicing: the client, and the commands of the calls the catalogue lists. */
import { GetInvoicePDFCommand, InvoicingClient, ListInvoiceSummariesCommand } from '@aws-sdk/client-invoicing';
import type { SdkService } from '../sdk-service.ts';

export const service: SdkService = {
  client: InvoicingClient,
  commands: {
    GetInvoicePDF: GetInvoicePDFCommand,
    ListInvoiceSummaries: ListInvoiceSummariesCommand,
  },
};
