import { Module } from '@nestjs/common';
import { FollowUpsModule } from '../follow-ups/index.js';
import { RemindOfYearlyTasks } from './remind-of-yearly-tasks.js';
import { YearlyTaskService } from './yearly-task.service.js';

@Module({
  imports: [FollowUpsModule],
  providers: [YearlyTaskService, RemindOfYearlyTasks],
  exports: [YearlyTaskService, RemindOfYearlyTasks],
})
export class YearlyTasksModule {}
