import { languages, roles, type Language, type Role } from '@elinvoima/contracts';
import { ApiProperty } from '@nestjs/swagger';
import { Email, Flag, OneOf, Text } from '../http/fields.js';
import { PageQuery, pageOf } from '../http/page.dto.js';

export class UsersQuery extends PageQuery {
  @Text({ most: 200, optional: true }) q?: string;
  @OneOf(roles, { optional: true }) role?: Role;
}

export class InviteUserDto {
  @Email() email: string;
  @Text({ most: 200 }) name: string;
  @OneOf(roles) role: Role;
  @OneOf(languages, { optional: true }) language?: Language;
  @Text({ most: 200, optional: true, nullable: true, description: 'The unit of the municipality.' }) unit?:
    string | null;
  @Text({ most: 50, optional: true, nullable: true, description: 'Shown to those who are told whom to turn to.' })
  phone?: string | null;
}

export class UserPatchDto {
  @Text({ most: 200, optional: true }) name?: string;
  @OneOf(roles, { optional: true }) role?: Role;
  @OneOf(languages, { optional: true }) language?: Language;
  @Text({ most: 200, optional: true, nullable: true }) unit?: string | null;
  @Text({ most: 50, optional: true, nullable: true }) phone?: string | null;
  @Flag({ optional: true, description: 'True ends the account’s sessions at once.' }) disabled?: boolean;
}

export class UserDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
  @ApiProperty() email: string;
  @ApiProperty({ enum: roles }) role: Role;
  @ApiProperty({ enum: languages }) language: Language;
  @ApiProperty({ type: 'string', nullable: true }) unit: string | null;
  @ApiProperty({ type: 'string', nullable: true }) phone: string | null;
  @ApiProperty({ enum: ['active', 'invited', 'disabled'] }) state: 'active' | 'invited' | 'disabled';
  @ApiProperty() version: number;
}

export class UserPageDto extends pageOf(UserDto) {}

export class ColleagueDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
}

export class ColleaguePageDto extends pageOf(ColleagueDto) {}
