import { Global, Module, type DynamicModule } from '@nestjs/common';
import type { Config } from './config.js';
import { Clock } from './clock.js';
import { Database, openDatabase, type EntityClass } from './database.js';
import { FileStore } from './files/file-store.js';
import { LocalFileStore } from './files/local-file-store.js';
import { S3FileStore } from './files/s3-file-store.js';
import { JobQueues } from './jobs.js';
import { MailSender } from './mail/mail-sender.js';
import { MailTemplates } from './mail/mail-templates.js';
import { SmtpTransport } from './mail/mail-transport.js';
import { Outbox } from './mail/outbox.js';
import { CONFIG } from './tokens.js';

export interface PlatformOptions {
  config: Config;
  entities: EntityClass[];
  clock?: Clock;
  onError: (error: Error) => void;
}

/** The technical ground that both doors stand on: settings, database, queues, mail, clock. */
@Global()
@Module({})
export class PlatformModule {
  static with({ config, entities, clock = new Clock(), onError }: PlatformOptions): DynamicModule {
    const { smtpUrl } = config;
    return {
      module: PlatformModule,
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: Clock, useValue: clock },
        {
          provide: Database,
          useFactory: () =>
            openDatabase({ url: config.databaseUrl, pool: config.databasePool, entities, onConnectionError: onError }),
        },
        { provide: JobQueues, useFactory: () => new JobQueues(config, onError) },
        {
          provide: FileStore,
          useFactory: (): FileStore =>
            config.s3 === null
              ? new LocalFileStore(config.dataDir)
              : new S3FileStore(config.s3, config.dataDir, onError),
        },
        MailTemplates,
        Outbox,
        {
          provide: MailSender,
          inject: [Database, MailTemplates, Outbox],
          useFactory: (db: Database, templates: MailTemplates, outbox: Outbox) =>
            new MailSender(db, templates, outbox, smtpUrl === null ? null : new SmtpTransport({ ...config, smtpUrl })),
        },
      ],
      exports: [CONFIG, Clock, Database, FileStore, JobQueues, MailTemplates, Outbox, MailSender],
    };
  }
}
