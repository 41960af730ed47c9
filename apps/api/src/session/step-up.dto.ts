import { ApiProperty } from '@nestjs/swagger';

export const stepUpMethods = ['password', 'totp', 'passkey', 'recovery', 'oidc'] as const;
export type StepUpMethod = (typeof stepUpMethods)[number];

export class StepUpStateDto {
  @ApiProperty() confirmed: boolean;
  @ApiProperty({ enum: stepUpMethods, isArray: true, description: 'None: sign in again.' }) methods: StepUpMethod[];
}
