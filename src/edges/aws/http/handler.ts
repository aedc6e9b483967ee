/** The one place HTTP goes through. Its type is the SDK's, so that a played AWS can stand in its place. */
import type { HttpHandlerOptions, HttpRequest, HttpResponse, RequestHandler } from '@smithy/types';

export type AwsHttpHandler = RequestHandler<HttpRequest, HttpResponse, HttpHandlerOptions>;
