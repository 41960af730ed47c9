import { Module } from '@nestjs/common';
import { CaseTaskService } from './case-task.service.js';

@Module({ providers: [CaseTaskService], exports: [CaseTaskService] })
export class CaseTasksModule {}
