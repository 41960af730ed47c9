import {
  registerSyncProblems,
  registerSyncStages,
  registerSyncStates,
  type RegisterSyncProblem,
  type RegisterSyncStage,
  type RegisterSyncState,
} from '@elinvoima/contracts';
import { ApiProperty } from '@nestjs/swagger';
import { NamedDto } from '../http/named.dto.js';
import { PageQuery, pageOf } from '../http/page.dto.js';

export class RegisterSyncsQuery extends PageQuery {}

export class RegisterSyncDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: registerSyncStates }) state: RegisterSyncState;
  @ApiProperty({ enum: registerSyncStages }) stage: RegisterSyncStage;
  @ApiProperty({ type: 'integer' }) postalCodesRead: number;
  @ApiProperty({ type: 'integer' }) postalCodeCount: number;
  @ApiProperty({ type: 'integer', description: 'Answers that were read.' }) requests: number;
  @ApiProperty({ type: 'integer', description: 'Companies read, each once.' }) companiesRead: number;
  @ApiProperty({ type: 'integer', description: 'Of them, those that the register places in the municipality.' })
  companiesHere: number;
  @ApiProperty({ type: 'integer', description: 'Companies of ours that came in no answer and were asked for.' })
  askedOneByOne: number;
  @ApiProperty({ type: 'integer', description: 'Records that could not be read.' }) unreadable: number;
  @ApiProperty({ type: 'integer' }) changesFound: number;
  @ApiProperty({ enum: registerSyncProblems, type: 'string', nullable: true, description: 'What stands in its way.' })
  problem: RegisterSyncProblem | null;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true }) nextTryAt: Date | null;
  @ApiProperty({ format: 'date-time' }) startedAt: Date;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true }) finishedAt: Date | null;
  @ApiProperty({ type: NamedDto, nullable: true, description: 'Null for the weekly one.' })
  requestedBy: NamedDto | null;
}

class RegisterUseDto {
  @ApiProperty({ type: 'integer', description: 'Requests of this installation today.' }) usedToday: number;
  @ApiProperty({ type: 'integer' }) dailyBudget: number;
}

export class RegisterSyncPageDto extends pageOf(RegisterSyncDto) {
  @ApiProperty({ type: RegisterUseDto }) use: RegisterUseDto;
}
