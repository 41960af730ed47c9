import { stuckKinds, type StuckKind } from '@elinvoima/contracts';
import { ApiProperty } from '@nestjs/swagger';

class StuckDto {
  @ApiProperty({ enum: stuckKinds }) kind: StuckKind;
  @ApiProperty({ type: 'integer' }) count: number;
  @ApiProperty({
    type: 'string',
    format: 'date',
    nullable: true,
    description: 'The day that the oldest one was due or came.',
  })
  since: string | null;
}

export class StuckListDto {
  @ApiProperty({ type: StuckDto, isArray: true, description: 'The kinds that the reader may open.' }) items: StuckDto[];
}
