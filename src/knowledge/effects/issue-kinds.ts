/** How one credential or principal comes out of another: the kinds of edge in the credential tree. */
export type IssueKind =
  | 'assume-role'
  | 'assume-role-saml'
  | 'assume-role-oidc'
  /** AssumeRoot by an organisation. */
  | 'assume-root'
  /** A service took a role, e.g. for an instance or a function. */
  | 'service-role'
  | 'session-token'
  | 'federation-token'
  /** GetSigninToken: console session from temporary credentials. */
  | 'signin-token'
  | 'console-login'
  /** Temporary keys that a console session works with. */
  | 'console-session'
  | 'switch-role'
  | 'exit-role'
  /** `aws login`. */
  | 'cli-login'
  | 'access-key'
  /** A password made or set for a user. */
  | 'login-profile'
  /** Service-specific credential, Bedrock API key included. */
  | 'service-credential'
  | 'create-user'
  | 'create-role'
  /** The trust of a role was rewritten. */
  | 'role-trust'
  /** A role was given to a resource that acts with it. */
  | 'pass-role'
  | 'roles-anywhere'
  | 'identity-center'
  | 'cognito-identity'
  | 'organization-account'
  /** In use, but the log has no event that issued it. */
  | 'first-seen';
