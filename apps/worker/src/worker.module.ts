import { Module, type DynamicModule } from '@nestjs/common';
import { AuditModule } from '@elinvoima/domain/audit';
import { ImportsModule } from '@elinvoima/domain/imports';
import { PlatformModule, type Config } from '@elinvoima/domain/platform';
import { ReportsModule } from '@elinvoima/domain/reports';
import { entities } from '@elinvoima/domain/schema';
import { SurveysModule } from '@elinvoima/domain/surveys';
import { UsersModule } from '@elinvoima/domain/users';
import { YearlyTasksModule } from '@elinvoima/domain/yearly-tasks';

/** The domain as the queue needs it. */
@Module({})
export class WorkerModule {
  static with(config: Config, onError: (error: Error) => void): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        PlatformModule.with({ config, entities, onError }),
        AuditModule,
        UsersModule,
        ImportsModule,
        ReportsModule,
        SurveysModule,
        YearlyTasksModule,
      ],
    };
  }
}
