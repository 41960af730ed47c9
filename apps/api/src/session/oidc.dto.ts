import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';

const purposes = ['sign-in', 'step-up', 'link'] as const;

export class OidcQuery {
  /** What for: `step-up` and `link` need a session. */
  @ApiPropertyOptional({ enum: purposes, default: 'sign-in' })
  @IsOptional()
  @IsIn(purposes)
  purpose?: (typeof purposes)[number];

  /** A path of ours to come back to; anything else is the first page. */
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  returnTo?: string;

  /** The token of an invitation that is accepted in this way. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  invitation?: string;
}

export class SignInWaysDto {
  @ApiProperty({ description: 'Whether the municipality has an identity provider' })
  oidc: boolean;

  @ApiProperty({ description: 'What the municipality calls it; empty when it has no name' })
  oidcName: string;
}
