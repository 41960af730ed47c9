import { isRole, roles, type Role } from '@elinvoima/contracts';

/** Who gets an account at the first sign-in: those invited, those of a listed group too, or everybody of the provider as a viewer. */
const firstSignIns = ['invited', 'group', 'viewer'] as const;

/** The municipality's identity provider (OpenID Connect). */
export interface OidcSettings {
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** What the button says besides "sign in". */
  name: string;
  firstSignIn: (typeof firstSignIns)[number];
  /** Where the ID token tells groups, and which role each gives; empty: roles are given by people here. */
  groupsClaim: string;
  roleOfGroup: ReadonlyMap<string, Role>;
  /** One of these `amr` values must tell of a second factor before an administrator comes in; empty: the provider is trusted to ask. */
  administratorAmr: readonly string[];
}

interface Reader {
  optional: (name: string) => string | null;
  url: (name: string, value: string | null, schemes: string[]) => string | null;
  faults: string[];
}

/** The three that name the provider belong together; the rest have defaults. */
export function readOidc({ optional, url, faults }: Reader, publicUrl: string): OidcSettings | null {
  const issuer = url('OIDC_ISSUER', optional('OIDC_ISSUER'), ['https', 'http']);
  const [clientId, clientSecret] = [optional('OIDC_CLIENT_ID'), optional('OIDC_CLIENT_SECRET')];
  if (issuer === null && clientId === null && clientSecret === null) return null;
  if (issuer === null || clientId === null || clientSecret === null) {
    faults.push('OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET belong together: set all or none');
    return null;
  }
  // What travels between us and the provider is who somebody is.
  if (issuer.startsWith('http:') && !/^http:\/\/(localhost|127\.0\.0\.1|\[::1\])([:/]|$)/.test(issuer))
    faults.push('OIDC_ISSUER must begin with https:// (http:// only on this machine)');
  if (/\/(common|organizations|consumers)(\/|$)/.test(issuer))
    faults.push('OIDC_ISSUER must name one tenant: with "common" anybody of any organisation could come in');
  if (publicUrl === '') faults.push('OIDC needs PUBLIC_URL: the provider sends people back there');
  const rule = optional('OIDC_FIRST_SIGN_IN') ?? 'invited';
  const firstSignIn = firstSignIns.find((one) => one === rule);
  if (firstSignIn === undefined)
    faults.push(`OIDC_FIRST_SIGN_IN is "${rule}": it must be one of ${firstSignIns.join(', ')}`);
  const roleOfGroup = new Map<string, Role>();
  for (const pair of (optional('OIDC_ROLES') ?? '').split(',').filter((one) => one.trim() !== '')) {
    const at = pair.lastIndexOf('=');
    const [group, role] = [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
    if (at > 0 && isRole(role) && role !== 'integration') roleOfGroup.set(group, role);
    else
      faults.push(
        `OIDC_ROLES holds "${pair.trim()}": it must be a list of group=role, the role one of ${roles.filter((one) => one !== 'integration').join(', ')}`,
      );
  }
  if (firstSignIn === 'group' && roleOfGroup.size === 0)
    faults.push('OIDC_FIRST_SIGN_IN=group needs OIDC_ROLES, which says what role each group has');
  return {
    issuer,
    clientId,
    clientSecret,
    name: optional('OIDC_NAME') ?? '',
    firstSignIn: firstSignIn ?? 'invited',
    groupsClaim: optional('OIDC_GROUPS_CLAIM') ?? 'groups',
    roleOfGroup,
    administratorAmr: (optional('OIDC_ADMINISTRATOR_AMR') ?? 'mfa').split(',').filter((one) => one !== 'any'),
  };
}
