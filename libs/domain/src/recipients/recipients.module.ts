import { Module } from '@nestjs/common';
import { Suppressions } from './suppressions.js';

@Module({ providers: [Suppressions], exports: [Suppressions] })
export class RecipientsModule {}
