import { ApiProperty } from '@nestjs/swagger';
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@elinvoima/domain/users';
import { JsonObject, Secret, Text } from '../http/fields.js';

/** One of the members; what the browser's passkey answers is checked as WebAuthn says. */
export class SecondStepDto {
  @Secret({ most: 20, optional: true, description: 'Six digits of the authenticator app.' }) code?: string;
  @Secret({ most: 40, optional: true }) recoveryCode?: string;
  @JsonObject({ optional: true, description: 'AuthenticationResponseJSON of WebAuthn.' })
  passkey?: AuthenticationResponseJSON;
}

export class StepUpDto extends SecondStepDto {
  @Secret({ most: 1000, optional: true }) password?: string;
}

export class PasskeySignInDto {
  @JsonObject({ description: 'AuthenticationResponseJSON of WebAuthn.' }) passkey: AuthenticationResponseJSON;
}

export class NewPasskeyDto {
  @Text({ most: 100 }) name: string;
  @JsonObject({ description: 'RegistrationResponseJSON of WebAuthn.' }) passkey: RegistrationResponseJSON;
}

export class PasskeyNameDto {
  @Text({ most: 100 }) name: string;
}

export class PasskeyOptionsDto {
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'For `navigator.credentials`, as JSON (WebAuthn level 3).',
  })
  options: object;
}

export class CodeDto {
  @Secret({ most: 20 }) code: string;
}

export class ChangePasswordDto {
  @Secret({ most: 1000 }) current: string;
  @Secret({ most: 1000 }) password: string;
}

export class NewTotpDto {
  @ApiProperty({ description: 'Base32; shown this once.' }) secret: string;
  @ApiProperty({ description: 'otpauth address, for a QR code.' }) uri: string;
}

export class ChangedFactorsDto {
  @ApiProperty({
    type: 'string',
    isArray: true,
    nullable: true,
    description: 'Made with the first second factor, shown this once.',
  })
  recoveryCodes: string[] | null;
}

export class RecoveryCodesDto {
  @ApiProperty({ type: 'string', isArray: true }) recoveryCodes: string[];
}

class PasskeyDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
  @ApiProperty() createdAt: Date;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true }) lastUsedAt: Date | null;
}

export class OwnFactorsDto {
  @ApiProperty({ description: 'False where an identity provider signs one in.' }) hasPassword: boolean;
  @ApiProperty({ description: 'The municipality’s identity provider signs one in.' }) hasIdentity: boolean;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true }) totpEnrolledAt: Date | null;
  @ApiProperty() recoveryCodesLeft: number;
  @ApiProperty({ type: PasskeyDto, isArray: true }) passkeys: PasskeyDto[];
}
