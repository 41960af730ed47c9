import { createPrivateKey } from 'node:crypto';
import { existsSync, mkdirSync, accessSync, constants, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { AccessibilityStatement } from '@elinvoima/contracts';
import { readStatement } from './accessibility-statement.js';
import { readMapBackground, type MapBackground } from './map-background.js';
import { readOidc, type OidcSettings } from './oidc-settings.js';

/** Every setting, typed. Nothing else reads `process.env`. */
export interface Config {
  host: string;
  port: number;
  /** Absolute origin without a trailing slash; the only source of links in mail. */
  publicUrl: string;
  dataDir: string;
  databaseUrl: string;
  /** Connections this process may hold to PostgreSQL. */
  databasePool: number;
  redisUrl: string | null;
  demo: boolean;
  /** The shipped programme that a new installation begins with, e.g. `hattula`. */
  programme: string;
  /** Whom an installation without demo data begins with. */
  administratorEmail: string;
  smtpUrl: string | null;
  mailFrom: string;
  /** Whether mails of surveys wait for office hours of working days; where no mail leaves the house, nothing needs to wait. */
  surveyQuietTimes: boolean;
  /** Where people's replies go; null: to `mailFrom`. */
  mailReplyTo: string | null;
  /** Signs outgoing mail (RFC 6376). */
  dkim: { domain: string; selector: string; privateKey: string } | null;
  /** Bounces go to `LOCAL+MAIL@DOMAIN` of this address, so that each tells which mail it was; null: to `mailFrom`. */
  bounceAddress: string | null;
  /** What a provider signs its messages about bounces and complaints with; null: none are taken. */
  mailEventsSecret: string | null;
  mailgunSigningKey: string | null;
  /** Keys mail links and keyed hashes; at least 32 characters, no default. */
  secretKey: string;
  /** Keys before `secretKey`, the latest first: they open what is sealed under them, and seal nothing. */
  previousSecretKeys: readonly string[];
  /** What hashes are made with that must be found again (do-not-mail lists, erasures): the installation's first key, since a hash cannot be turned. */
  hashKey: string;
  /** How many proxies stand in front; 0 means that the socket's address is the client's. */
  trustedProxies: number;
  /** Staff sessions end after this many idle minutes; administrators' after `administratorIdleMinutes`. */
  idleMinutes: number;
  administratorIdleMinutes: number;
  /** Multiplies the limits of public links; 1 in production, more in tests that would trip them. */
  publicLimitFactor: number;
  /** So often in a minute one API key may ask each process. */
  apiKeyRequestsPerMinute: number;
  /** Lets webhooks go to any address, without TLS too: for demos and tests, never for production. */
  webhooksAnywhere: boolean;
  ytjApiUrl: string;
  /** The municipality's identity provider; null: people sign in with what they have here. */
  oidc: OidcSettings | null;
  /** S3-compatible storage for files of people; null: they lie in `dataDir`. */
  s3: { endpoint: string; bucket: string; region: string; accessKeyId: string; secretAccessKey: string } | null;
  /** The largest file that may hang on a record. */
  attachmentBytes: number;
  /** How many years an entry of the audit trail is kept. */
  auditYears: number;
  /** The ground of the map; null: it is drawn without any, and nothing leaves our own origin. */
  mapBackground: MapBackground | null;
  /** What the public page says of its accessibility: the municipality's own file, else what ships. */
  accessibilityStatement: AccessibilityStatement;
  /** Where somebody who finds a hole tells it (security.txt), as an address of RFC 9116; null: nothing is published. */
  securityContact: string | null;
  /** What a watching program bears at `/metrics`; null: only this machine itself may ask. */
  metricsToken: string | null;
  logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
}

export class ConfigFaults extends Error {
  constructor(readonly faults: string[]) {
    super(`wrong settings:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
  }
}

/** Reads and checks all settings at once. Throws `ConfigFaults` that names every wrong one and what it must be. */
export function readConfig(env: Record<string, string | undefined>): Config {
  const faults: string[] = [];
  const text = (name: string, fallback: string) => env[name]?.trim() || fallback;
  const optional = (name: string) => env[name]?.trim() || null;

  const whole = (name: string, fallback: number, least: number, most: number): number => {
    const raw = optional(name);
    if (raw === null) return fallback;
    const value = Number(raw);
    if (Number.isInteger(value) && value >= least && value <= most) return value;
    faults.push(`${name} is "${raw}": it must be a whole number from ${least} to ${most}`);
    return fallback;
  };

  const url = (name: string, value: string | null, schemes: string[]): string | null => {
    if (value === null) return null;
    const scheme = URL.canParse(value) ? new URL(value).protocol.replace(':', '') : null;
    if (scheme !== null && schemes.includes(scheme)) return value.replace(/\/+$/, '');
    faults.push(`${name} is not a usable address: it must begin with ${schemes.map((s) => `${s}://`).join(' or ')}`);
    return value;
  };

  const oneOf = <T extends string>(name: string, fallback: T, allowed: readonly T[]): T => {
    const raw = text(name, fallback);
    const found = allowed.find((value) => value === raw);
    if (found === undefined) faults.push(`${name} is "${raw}": it must be one of ${allowed.join(', ')}`);
    return found ?? fallback;
  };

  const port = whole('PORT', 3000, 1, 65535);
  const databaseUrl = url('DATABASE_URL', optional('DATABASE_URL'), ['postgres', 'postgresql']);
  if (databaseUrl === null)
    faults.push(
      'DATABASE_URL is not set: it must name a PostgreSQL, e.g. postgres://user:password@localhost:5432/elinvoima',
    );

  const secretKey = text('SECRET_KEY', '');
  if (secretKey.length < 32)
    faults.push('SECRET_KEY must be set to a random text of at least 32 characters (npm start makes one by itself)');

  const previousSecretKeys = optional('SECRET_KEY_PREVIOUS')?.split(/\s+/) ?? [];
  if (previousSecretKeys.some((key) => key.length < 32))
    faults.push(
      'SECRET_KEY_PREVIOUS must be the keys that SECRET_KEY was before, the latest first, with spaces between and at least 32 characters each',
    );
  if (new Set([secretKey, ...previousSecretKeys]).size <= previousSecretKeys.length)
    faults.push('SECRET_KEY_PREVIOUS names a key twice: it holds the keys before SECRET_KEY, each once');

  const dataDir = resolve(text('DATA_DIR', '.data'));
  try {
    if (!existsSync(dataDir)) mkdirSync(dataDir, { recursive: true, mode: 0o755 });
    accessSync(dataDir, constants.W_OK);
  } catch {
    faults.push(`DATA_DIR ${dataDir} cannot be written: name a folder that this user may write to`);
  }

  const mailFrom = text('MAIL_FROM', 'Elinvoima <elinvoima@localhost>');
  const bounceAddress = optional('MAIL_BOUNCE_ADDRESS');
  if (bounceAddress !== null && !/^[a-z0-9._-]{1,20}@[a-z0-9.-]+$/.test(bounceAddress))
    faults.push(
      'MAIL_BOUNCE_ADDRESS must be a plain address in lower case with at most 20 characters before the @, e.g. palautukset@kunta.example',
    );
  const secret = (name: string): string | null => {
    const value = optional(name);
    if (value !== null && value.length < 16) faults.push(`${name} is too short: it must be at least 16 characters`);
    return value;
  };

  const publicUrl = url('PUBLIC_URL', text('PUBLIC_URL', `http://localhost:${port}`), ['http', 'https']) ?? '';
  const config: Config = {
    host: text('HOST', '127.0.0.1'),
    port,
    publicUrl,
    oidc: readOidc({ optional, url, faults }, publicUrl),
    dataDir,
    databaseUrl: databaseUrl ?? '',
    databasePool: whole('DATABASE_POOL', 10, 2, 200),
    redisUrl: url('REDIS_URL', optional('REDIS_URL'), ['redis', 'rediss']),
    demo: oneOf('DEMO', '0', ['0', '1']) === '1',
    programme: text('PROGRAMME', 'hattula'),
    administratorEmail: text('ADMINISTRATOR_EMAIL', 'administrator@elinvoima.test'),
    smtpUrl: url('SMTP_URL', optional('SMTP_URL'), ['smtp', 'smtps']),
    surveyQuietTimes: oneOf('SURVEY_QUIET_TIMES', optional('SMTP_URL') === null ? '0' : '1', ['0', '1']) === '1',
    mailFrom,
    mailReplyTo: optional('MAIL_REPLY_TO'),
    dkim: readDkim(optional, mailFrom, faults),
    bounceAddress,
    mailEventsSecret: secret('MAIL_EVENTS_SECRET'),
    mailgunSigningKey: secret('MAILGUN_SIGNING_KEY'),
    secretKey,
    previousSecretKeys,
    hashKey: previousSecretKeys.at(-1) ?? secretKey,
    trustedProxies: whole('TRUSTED_PROXIES', 0, 0, 10),
    idleMinutes: whole('SESSION_IDLE_MINUTES', 12 * 60, 5, 7 * 24 * 60),
    administratorIdleMinutes: whole('ADMINISTRATOR_IDLE_MINUTES', 30, 5, 12 * 60),
    publicLimitFactor: whole('PUBLIC_LIMIT_FACTOR', 1, 1, 1000),
    apiKeyRequestsPerMinute: whole('API_KEY_REQUESTS_PER_MINUTE', 600, 1, 100_000),
    webhooksAnywhere: oneOf('WEBHOOKS_ANYWHERE', '0', ['0', '1']) === '1',
    ytjApiUrl:
      url('YTJ_API_URL', text('YTJ_API_URL', 'https://avoindata.prh.fi/opendata-ytj-api/v3'), ['http', 'https']) ?? '',
    s3: readS3(optional, url, faults),
    mapBackground: readMapBackground(optional, whole, faults),
    auditYears: whole('AUDIT_YEARS', 10, 2, 50),
    attachmentBytes: whole('ATTACHMENT_MAX_MB', 10, 1, 100) * 1024 * 1024,
    accessibilityStatement: readStatement(dataDir, faults),
    securityContact: readSecurityContact(optional('SECURITY_CONTACT'), faults),
    metricsToken: readMetricsToken(optional('METRICS_TOKEN'), faults),
    logLevel: oneOf('LOG_LEVEL', 'info', ['debug', 'info', 'warn', 'error', 'silent'] as const),
  };
  if (config.webhooksAnywhere && config.publicUrl.startsWith('https:'))
    faults.push('WEBHOOKS_ANYWHERE is for demos and tests: it cannot be 1 where PUBLIC_URL is https');
  if (faults.length > 0) throw new ConfigFaults(faults);
  return Object.freeze(config);
}

/** All three or none; the key may stand in the setting (with \\n for its line ends) or in a file. */
function readDkim(setting: (name: string) => string | null, mailFrom: string, faults: string[]): Config['dkim'] {
  const [domain, selector, file] = [setting('DKIM_DOMAIN'), setting('DKIM_SELECTOR'), setting('DKIM_PRIVATE_KEY_FILE')];
  let privateKey = setting('DKIM_PRIVATE_KEY')?.replaceAll('\\n', '\n') ?? null;
  if (domain === null && selector === null && file === null && privateKey === null) return null;
  if (privateKey === null && file !== null)
    try {
      privateKey = readFileSync(file, 'utf8');
    } catch {
      faults.push(`DKIM_PRIVATE_KEY_FILE ${file} cannot be read`);
      return null;
    }
  if (domain === null || selector === null || privateKey === null) {
    faults.push(
      'DKIM_DOMAIN, DKIM_SELECTOR and DKIM_PRIVATE_KEY (or DKIM_PRIVATE_KEY_FILE) belong together: set all or none',
    );
    return null;
  }
  try {
    const { asymmetricKeyType, asymmetricKeyDetails } = createPrivateKey(privateKey);
    if (asymmetricKeyType !== 'rsa' || (asymmetricKeyDetails?.modulusLength ?? 0) < 2048)
      faults.push('DKIM_PRIVATE_KEY must be an RSA key of at least 2048 bits');
  } catch {
    faults.push('DKIM_PRIVATE_KEY is no private key in PEM');
  }
  // A signature of somebody else's domain is no proof of ours (DMARC asks for the same organisation).
  const from = /@([^>\s]+)>?$/.exec(mailFrom.trim())?.[1]?.toLowerCase() ?? '';
  const signs = domain.toLowerCase();
  if (from !== signs && !from.endsWith(`.${signs}`) && !signs.endsWith(`.${from}`))
    faults.push(`DKIM_DOMAIN ${domain} is not the domain of MAIL_FROM (${from})`);
  return { domain, selector, privateKey };
}

/** Borne in a header, so of what a header can hold. */
function readMetricsToken(value: string | null, faults: string[]): string | null {
  if (value !== null && !/^[\x21-\x7e]{32,}$/.test(value))
    faults.push('METRICS_TOKEN must be at least 32 letters, digits or signs without spaces');
  return value;
}

/** RFC 9116, 2.5.3: an address with its scheme. A bare mail address is taken as what it is meant to be. */
function readSecurityContact(value: string | null, faults: string[]): string | null {
  if (value === null) return null;
  if (/^[^\s@:]+@[^\s@:]+$/.test(value)) return `mailto:${value}`;
  if (/^(https:\/\/|mailto:[^\s@]+@|tel:\+?\d)\S+$/.test(value)) return value;
  faults.push('SECURITY_CONTACT must be a mail address, or an address that begins with https://, mailto: or tel:');
  return null;
}

/** All five or none. */
function readS3(
  setting: (name: string) => string | null,
  url: (name: string, value: string | null, schemes: string[]) => string | null,
  faults: string[],
): Config['s3'] {
  const endpoint = url('S3_ENDPOINT', setting('S3_ENDPOINT'), ['https', 'http']);
  const [bucket, region] = [setting('S3_BUCKET'), setting('S3_REGION')];
  const [accessKeyId, secretAccessKey] = [setting('S3_ACCESS_KEY_ID'), setting('S3_SECRET_ACCESS_KEY')];
  if ([endpoint, bucket, region, accessKeyId, secretAccessKey].every((value) => value === null)) return null;
  if (endpoint === null || bucket === null || region === null || accessKeyId === null || secretAccessKey === null) {
    faults.push(
      'S3_ENDPOINT, S3_BUCKET, S3_REGION, S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY belong together: set all or none (without them files lie in DATA_DIR)',
    );
    return null;
  }
  if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket))
    faults.push(`S3_BUCKET is "${bucket}": it must be 3 to 63 lower-case letters, digits, dots and hyphens`);
  if (URL.canParse(endpoint) && (new URL(endpoint).search !== '' || new URL(endpoint).username !== ''))
    faults.push('S3_ENDPOINT must be a plain address without a user or a question mark, e.g. https://s3.example.fi');
  return { endpoint, bucket, region, accessKeyId, secretAccessKey };
}
