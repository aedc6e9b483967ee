/** AWS Invoicing: the client, and the commands of the calls the catalogue lists. */
import { GetInvoicePDFCommand, InvoicingClient, ListInvoiceSummariesCommand } from '@aws-sdk/client-invoicing';
import type { ServiceFile } from '../service-file.ts';

export const service: ServiceFile = {
  client: InvoicingClient,
  commands: {
    GetInvoicePDF: GetInvoicePDFCommand,
    ListInvoiceSummaries: ListInvoiceSummariesCommand,
  },
};
