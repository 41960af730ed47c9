import {
  confidentialKinds,
  confidentialPermissions,
  dayOf,
  permissionsOf,
  roles,
  type AccessDecision,
  type Role,
} from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import { inCircleOfEnquiry } from '../enquiries/index.js';
import { inCircleOfConfidence } from '../needs-assessments/index.js';
import { Clock, Conflict, Database, NotFound, RuleBroken, Stale, type Actor } from '../platform/index.js';
import { UserService } from '../users/index.js';
import { AccessReview, AccessReviewLine } from './access-review.entity.js';

export interface NewAccessDecision {
  decision: AccessDecision;
  newRole?: Role;
  /** Why the rights change or go; what stays as it is needs no words. */
  reason?: string;
}

/** Which classes' confidential records a role opens, every one. */
const opensOfRoles = Object.fromEntries(
  roles.map((role) => [
    role,
    confidentialKinds.filter((kind) => permissionsOf(role).has(confidentialPermissions[kind])),
  ]),
);

/** The yearly review of who may what: opened, decided line by line, completed for good. */
@Injectable()
export class AccessReviewService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly users: UserService,
  ) {}

  /** Freezes one line per account that is not shut. One review a year, one open at a time. */
  async open(actor: Actor): Promise<string> {
    return this.db.transaction(async () => {
      const now = this.clock.now();
      const year = Number(dayOf(now).slice(0, 4));
      const [opened] = await this.db.query<{ id: string }>(
        `insert into access_reviews (year, opened_by, opened_at) values ($1, $2, $3) on conflict do nothing returning id`,
        [year, actor.id, now],
      );
      if (opened === undefined) throw new Conflict('access-review-there');
      await this.db.query(
        `insert into access_review_lines (review_id, user_id, role, unit, circles, assessments, opens, keys, last_signed_in_at, two_step)
         select $1, u.id, u.role, u.unit,
           (select count(*) from enquiries q
            where q.confidential and q.deleted_at is null and (${inCircleOfEnquiry('q', 'u.id')})),
           (select count(*) from needs_assessments n
            where n.confidential is not null and n.deleted_at is null and ${inCircleOfConfidence('n', 'u.id')}),
           array(select jsonb_array_elements_text($3::jsonb -> u.role)),
           array(select k.name from api_keys k
            where k.created_by = u.id and k.revoked_at is null and k.expires_on >= $2 order by k.name, k.id),
           (select max(a.at) from audit_entries a where a.actor_id = u.id and a.action = 'sign-in'),
           exists (select from totp_secrets t where t.user_id = u.id and t.enrolled_at is not null)
             or exists (select from passkeys p where p.user_id = u.id)
         from users u where u.disabled_at is null and u.role <> 'integration'`,
        [opened.id, dayOf(now), JSON.stringify(opensOfRoles)],
      );
      await this.audit.record(actor, 'create', { kind: 'access_review', id: opened.id }, { year: [null, year] });
      return opened.id;
    });
  }

  /** What is decided holds at once, by the same way as on the page of users. A decision is given once. */
  async decide(
    actor: Actor,
    reviewId: string,
    lineId: string,
    expected: number,
    { decision, newRole, reason }: NewAccessDecision,
  ): Promise<void> {
    await this.db.transaction(async () => {
      // Shared: completing waits for what is being decided, and the other way round.
      await this.demandOpen(reviewId, 'share');
      const line = await this.db.repository(AccessReviewLine).findOneBy({ id: lineId, reviewId });
      if (line === null) throw new NotFound();
      if (line.version !== expected) throw new Stale(line);
      if (line.decision !== null) throw new Conflict('access-line-decided');
      if (line.userId === actor.id) throw new Conflict('access-line-own');
      if (decision !== 'keep' && !reason) throw RuleBroken.at('/reason', 'required');
      const user = await this.users.get(line.userId);
      if (decision === 'change_role') {
        if (newRole === undefined) throw RuleBroken.at('/newRole', 'required');
        if (newRole === user.role) throw RuleBroken.at('/newRole', 'access-role-same');
        await this.users.update(actor, user.id, user.version, { role: newRole });
      } else if (newRole !== undefined) throw RuleBroken.at('/newRole', 'access-role-not-here');
      if (decision === 'remove') await this.users.update(actor, user.id, user.version, { disabled: true });
      const decided = await this.db.query<{ id: string }>(
        `update access_review_lines set decision = $3, new_role = $4, reason = $5, decided_at = $6, decided_by = $7,
           version = version + 1, updated_at = now()
         where id = $1 and version = $2 returning id`,
        [lineId, expected, decision, newRole ?? null, reason || null, this.clock.now(), actor.id],
      );
      if (decided.length === 0) throw new Stale(line);
      await this.audit.record(
        actor,
        'decide',
        { kind: 'access_review', id: reviewId },
        { userId: [null, user.id], decision: [null, decision], ...(newRole && { role: [line.role, newRole] }) },
      );
    });
  }

  /** The only administrator's own line may stay without a decision: nobody else could give it, and that is what the review shows. */
  async complete(actor: Actor, id: string): Promise<void> {
    await this.db.transaction(async () => {
      await this.demandOpen(id, 'update');
      const { left } = await this.db.one<{ left: number }>(
        `select count(*)::int as left from access_review_lines l
         where l.review_id = $1 and l.decision is null and not (l.user_id = $2 and not exists (
           select from users u where u.role = 'administrator' and u.disabled_at is null and u.id <> $2))`,
        [id, actor.id],
      );
      if (left > 0) throw new Conflict('access-review-undecided');
      await this.db.query(
        `update access_reviews set state = 'completed', completed_at = $2, completed_by = $3 where id = $1`,
        [id, this.clock.now(), actor.id],
      );
      await this.audit.record(actor, 'finish', { kind: 'access_review', id }, { state: ['open', 'completed'] });
    });
  }

  private async demandOpen(id: string, lock: 'share' | 'update'): Promise<void> {
    const [review] = await this.db.query<Pick<AccessReview, 'state'>>(
      `select state from access_reviews where id = $1 for ${lock}`,
      [id],
    );
    if (review === undefined) throw new NotFound();
    if (review.state === 'completed') throw new Conflict('access-review-completed');
  }
}
