/** What is known of identities beyond what decides: versions, devices, profiles, providers, the credential report. */
import type { PolicyDocument } from './policy.ts';

export interface PolicyFacts {
  readonly id: string;
  readonly name: string;
  readonly createdAt: number;
  readonly versions: { readonly id: string; readonly document: PolicyDocument; readonly createdAt: number }[];
  defaultVersion: string;
  updatedAt: number;
}

/** A credential of a user for one service, or an SSH key or certificate. */
export interface ExtraCredential {
  readonly id: string;
  readonly kind: 'service' | 'ssh' | 'certificate';
  readonly user: string;
  readonly createdAt: number;
  /** `bedrock.amazonaws.com`; '' for the other kinds. */
  readonly serviceName: string;
  /** Public key or certificate as text; '' for service credentials. */
  readonly body: string;
  active: boolean;
}

export interface InstanceProfile {
  readonly id: string;
  readonly name: string;
  readonly createdAt: number;
  role: string | null;
}

export interface MfaDevice {
  readonly serial: string;
  /** Null while it is assigned to nobody; 'root' for root's. */
  user: string | null;
  enabledAt: number | null;
}

export class IdentityFacts {
  readonly policies = new Map<string, PolicyFacts>();
  readonly extraCredentials = new Map<string, ExtraCredential>();
  readonly instanceProfiles = new Map<string, InstanceProfile>();
  readonly mfaDevices = new Map<string, MfaDevice>();
  /** By ARN. */
  readonly providers = new Map<
    string,
    { readonly createdAt: number; readonly url: string; readonly clientIds: readonly string[]; readonly metadata: string }
  >();
  readonly aliases = new Set<string>();
  /** The account gives out tokens by which its roles sign in elsewhere. */
  outboundFederation = false;
  passwordPolicy: Readonly<Record<string, unknown>> | null = null;
  /** Seconds since 1970. */
  reportRequestedAt: number | null = null;
  rootPasswordUsedAt: number | null = null;
  /** Signing certificates of root. */
  rootCertificates = 0;
}
