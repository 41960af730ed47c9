import type { AccessDecision, AccessReviewState, ConfidentialKind, Role } from '@elinvoima/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { User } from '../users/index.js';

/** The year's look at who may what. Once completed it never changes. */
@Entity({ name: 'access_reviews' })
@Unique(['year'])
export class AccessReview {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @Column({ type: 'integer' }) year: number;
  @Column({ type: 'text', default: 'open' }) state: AccessReviewState;
  @Column({ type: 'timestamptz', default: () => 'now()' }) openedAt: Date;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  openedBy: string | null;
  @Column({ type: 'timestamptz', nullable: true }) completedAt: Date | null;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  completedBy: string | null;
}

/** One account as it was when the review was opened, and what was decided of it. */
@Entity({ name: 'access_review_lines' })
@Unique(['reviewId', 'userId'])
export class AccessReviewLine {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => AccessReview)
  @Column({ type: 'uuid' })
  reviewId: string;
  @ForeignKey(() => User)
  @Column({ type: 'uuid' })
  userId: string;
  @Column({ type: 'text' }) role: Role;
  @Column({ type: 'text', nullable: true }) unit: string | null;
  /** Confidential enquiries that they look after or whose circle they are named in. */
  @Column({ type: 'integer' }) circles: number;
  /** Needs assessments whose confidential part they wrote; null in the first reviews, as the next. */
  @Column({ type: 'integer', nullable: true }) assessments: number | null;
  /** Classes of which the role opens every confidential record. */
  @Column({ type: 'text', array: true, nullable: true }) opens: ConfidentialKind[] | null;
  /** Names of the API keys that they made and that opened a door then. */
  @Column({ type: 'text', array: true }) keys: string[];
  @Column({ type: 'timestamptz', nullable: true }) lastSignedInAt: Date | null;
  @Column({ type: 'boolean' }) twoStep: boolean;
  @Column({ type: 'text', nullable: true }) decision: AccessDecision | null;
  @Column({ type: 'text', nullable: true }) newRole: Role | null;
  @Column({ type: 'text', nullable: true }) reason: string | null;
  @Column({ type: 'timestamptz', nullable: true }) decidedAt: Date | null;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  decidedBy: string | null;
  @Column({ type: 'integer', default: 1 }) version: number;
  @Column({ type: 'timestamptz', default: () => 'now()' }) updatedAt: Date;
}
