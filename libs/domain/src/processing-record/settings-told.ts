import type { ProcessorKind } from '@elinvoima/contracts';
import type { Config } from '../platform/index.js';

/** What of the settings belongs into a record of processing: whom they name, and what they promise. No secret among it. */
export interface SettingsTold {
  demo: boolean;
  https: boolean;
  sendsMail: boolean;
  processors: { kind: ProcessorKind; host: string }[];
  registerHost: string;
  idleMinutes: number;
  administratorIdleMinutes: number;
  auditYears: number;
  attachmentMegabytes: number;
  webhooksAnywhere: boolean;
}

/** A host that is reached by a whole name; a machine of the installation’s own is called `localhost`, `postgres` or `10.0.0.5`. */
export function outsideHost(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const { hostname } = new URL(address);
  const isOwn =
    !hostname.includes('.') ||
    /^(localhost|127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)/.test(hostname) ||
    /\.(internal|local|lan|localhost)$/.test(hostname);
  return isOwn ? null : hostname;
}

export function settingsTold(config: Config): SettingsTold {
  const named: [ProcessorKind, string | null][] = [
    ['database', outsideHost(config.databaseUrl)],
    ['queue', outsideHost(config.redisUrl)],
    ['mail', outsideHost(config.smtpUrl)],
    ['mailNews', config.mailgunSigningKey === null ? null : 'mailgun.com'],
    ['files', outsideHost(config.s3?.endpoint ?? null)],
    ['signIn', outsideHost(config.oidc?.issuer ?? null)],
    ['map', outsideHost(config.mapBackground?.origin ?? null)],
  ];
  return {
    demo: config.demo,
    https: config.publicUrl.startsWith('https:'),
    sendsMail: config.smtpUrl !== null,
    processors: named.flatMap(([kind, host]) => (host === null ? [] : [{ kind, host }])),
    registerHost: new URL(config.ytjApiUrl).hostname,
    idleMinutes: config.idleMinutes,
    administratorIdleMinutes: config.administratorIdleMinutes,
    auditYears: config.auditYears,
    attachmentMegabytes: config.attachmentBytes / 1024 / 1024,
    webhooksAnywhere: config.webhooksAnywhere,
  };
}
