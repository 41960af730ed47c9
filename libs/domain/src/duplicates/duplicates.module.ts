import { Module } from '@nestjs/common';
import { DecideDuplicate } from './decide-duplicate.js';
import { FindDuplicates } from './find-duplicates.js';

@Module({ providers: [DecideDuplicate, FindDuplicates], exports: [DecideDuplicate, FindDuplicates] })
export class DuplicatesModule {}
