import {
  accessDecisions,
  accessReviewStates,
  confidentialKinds,
  roles,
  type AccessDecision,
  type AccessReviewState,
  type ConfidentialKind,
  type Role,
} from '@elinvoima/contracts';
import { ApiProperty } from '@nestjs/swagger';
import { OneOf, QueryFlag, Text } from '../http/fields.js';
import { NamedDto } from '../http/named.dto.js';
import { PageQuery, pageOf } from '../http/page.dto.js';

const rolesOfPeople = roles.filter((role) => role !== 'integration');

export class AccessReviewsQuery extends PageQuery {}

export class AccessLinesQuery extends PageQuery {
  @QueryFlag({ description: 'Those that nobody has decided on, or those that somebody has; all unless told.' })
  undecided?: boolean;
}

export class AccessDecisionDto {
  @OneOf(accessDecisions, { description: 'A changed role and a removal hold at once.' }) decision: AccessDecision;
  @OneOf(rolesOfPeople, { optional: true, description: 'For `change_role`.' }) newRole?: Role;
  @Text({ most: 1000, optional: true, description: 'Needed unless the rights stay as they are.' }) reason?: string;
}

export class AccessReviewDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: 'integer' }) year: number;
  @ApiProperty({ enum: accessReviewStates }) state: AccessReviewState;
  @ApiProperty({ type: 'integer' }) lines: number;
  @ApiProperty({ type: 'integer' }) decided: number;
  @ApiProperty({ type: 'integer' }) removed: number;
  @ApiProperty({ type: 'integer' }) changed: number;
  @ApiProperty() openedAt: Date;
  @ApiProperty({ type: NamedDto, nullable: true }) openedBy: NamedDto | null;
  @ApiProperty({ type: Date, nullable: true }) completedAt: Date | null;
  @ApiProperty({ type: NamedDto, nullable: true }) completedBy: NamedDto | null;
}

export class AccessReviewPageDto extends pageOf(AccessReviewDto) {}

export class AccessLineUserDto extends NamedDto {
  @ApiProperty() email: string;
}

export class AccessLineDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: AccessLineUserDto }) user: AccessLineUserDto;
  @ApiProperty({ enum: rolesOfPeople, description: 'When the review was opened, as the next seven.' }) role: Role;
  @ApiProperty({ type: 'string', nullable: true }) unit: string | null;
  @ApiProperty({
    type: 'integer',
    description: 'Confidential enquiries that they look after or whose circle they are named in.',
  })
  circles: number;
  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'Needs assessments whose confidential part they wrote; null in a review that did not count them yet.',
  })
  assessments: number | null;
  @ApiProperty({
    type: 'string',
    enum: confidentialKinds,
    isArray: true,
    nullable: true,
    description: 'Classes of which the role opens every confidential record; null as above.',
  })
  opens: ConfidentialKind[] | null;
  @ApiProperty({ type: 'string', isArray: true, description: 'API keys that they made.' }) keys: string[];
  @ApiProperty({ type: Date, nullable: true }) lastSignedInAt: Date | null;
  @ApiProperty() twoStep: boolean;
  @ApiProperty({ type: 'string', enum: accessDecisions, nullable: true }) decision: AccessDecision | null;
  @ApiProperty({ type: 'string', enum: rolesOfPeople, nullable: true }) newRole: Role | null;
  @ApiProperty({ type: 'string', nullable: true }) reason: string | null;
  @ApiProperty({ type: Date, nullable: true }) decidedAt: Date | null;
  @ApiProperty({ type: NamedDto, nullable: true }) decidedBy: NamedDto | null;
  @ApiProperty() version: number;
}

export class AccessLinePageDto extends pageOf(AccessLineDto) {}
