import { Module } from '@nestjs/common';
import { ProgrammeService } from './programme.service.js';
import { TargetService } from './target.service.js';

@Module({ providers: [ProgrammeService, TargetService], exports: [ProgrammeService, TargetService] })
export class ProgrammeModule {}
