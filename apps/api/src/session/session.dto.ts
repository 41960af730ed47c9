import { languages, permissions, roles, type Language, type Permission, type Role } from '@elinvoima/contracts';
import { secondFactorMethods, type SecondFactorMethod } from '@elinvoima/domain/users';
import { ApiProperty } from '@nestjs/swagger';
import { Email, OneOf, Secret, Text } from '../http/fields.js';

export class SignInDto {
  @Email() email: string;
  @Secret({ most: 1000 }) password: string;
}

class SignedInUserDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
  @ApiProperty() email: string;
  @ApiProperty({ enum: roles }) role: Role;
  @ApiProperty({ enum: languages }) language: Language;
}

class InstallationDto {
  @ApiProperty({ description: 'The municipality’s name in the user’s language.' }) municipality: string;
  @ApiProperty({ example: '082' }) municipalityCode: string;
  @ApiProperty({ type: 'string', nullable: true }) accentColour: string | null;
  @ApiProperty() demo: boolean;
  @ApiProperty({ description: 'False: mail stays in the outbox that staff can read.' }) mailLeaves: boolean;
}

export class SessionDto {
  @ApiProperty({ type: SignedInUserDto }) user: SignedInUserDto;
  @ApiProperty({ enum: permissions, isArray: true }) permissions: Permission[];
  @ApiProperty({ description: 'True: nothing but setting up a second factor is open yet.' }) mustEnrol: boolean;
  @ApiProperty({ type: InstallationDto }) installation: InstallationDto;
}

export class SecondStepAskedDto {
  @ApiProperty({ enum: ['second-factor'] }) next: 'second-factor';
  @ApiProperty({ enum: secondFactorMethods, isArray: true }) methods: SecondFactorMethod[];
}

export class OwnSettingsDto {
  @Text({ least: 1, most: 200, optional: true }) name?: string;
  @OneOf(languages, { optional: true }) language?: Language;
}

export class ForgottenPasswordDto {
  @Email() email: string;
}

export class NewPasswordDto {
  @Secret({ most: 1000 }) password: string;
}
