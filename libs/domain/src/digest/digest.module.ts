import { Module } from '@nestjs/common';
import { DigestMails } from './digest-mails.js';
import { Digests } from './digests.js';

@Module({ providers: [Digests, DigestMails], exports: [Digests] })
export class DigestModule {}
