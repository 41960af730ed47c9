import { ApiProperty } from '@nestjs/swagger';
import { signInMethods, type SignInMethod } from '@elinvoima/domain/users';

class OwnSessionDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: signInMethods }) method: SignInMethod;
  @ApiProperty({ type: 'string', nullable: true, example: 'Firefox, Windows' }) device: string | null;
  @ApiProperty() signedInAt: Date;
  @ApiProperty() lastSeenAt: Date;
  @ApiProperty() expiresAt: Date;
  @ApiProperty({ description: 'The one that asks.' }) isThis: boolean;
}

export class OwnSessionsDto {
  @ApiProperty({ type: OwnSessionDto, isArray: true }) items: OwnSessionDto[];
}
