import {
  addDays,
  addMonths,
  dayOf,
  type Day,
  type IndustryGroup,
  type Language,
  type NeedsSplit,
  type SizeClass,
} from '@elinvoima/contracts';
import { formatText, labelOf } from '@elinvoima/contracts/texts';
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import { needsHoldMonths } from '../companies/index.js';
import {
  Clock,
  Database,
  Forbidden,
  RuleBroken,
  municipalityName,
  theMunicipality,
  type Actor,
} from '../platform/index.js';
import { measuresOfBarriers } from './barrier-measures.js';
import { countNeeds } from './needs-counts.query.js';
import { needsSummaryFile, type NeedsSummaryFormat } from './needs-summary-file.js';
import type { NeedsSummaryRequest, NeedsSummaryResult } from './needs-summary-result.js';
import type { NeedsSpan } from './newest-assessments.js';
import { withoutFew } from './without-few.js';

@Injectable()
export class NeedsSummary {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** The days of a summary for who may choose them: two years up to today unless told. */
  spanOf({ since, until }: Pick<NeedsSummaryRequest, 'since' | 'until'>): NeedsSpan {
    return chosenSpan(dayOf(this.clock.now()), since, until);
  }

  /** Four statements, whatever the number of assessments. */
  async of(actor: Actor, { since, until, by }: NeedsSummaryRequest): Promise<NeedsSummaryResult> {
    const opens = actor.permissions.has('needs-assessments.read');
    const today = dayOf(this.clock.now());
    // Days of one's own choosing would tell of a single company by the difference of two summaries.
    if (!opens && (since !== undefined || until !== undefined)) throw new Forbidden();
    const span = opens ? chosenSpan(today, since, until) : lastWholeSpan(today);
    if (span.since > span.until) throw RuleBroken.at('/until', 'ends-before-start');
    const counts = await countNeeds(this.db, span, by ?? null);
    const { companies } = await this.db.one<{ companies: number }>(
      `select count(*)::int as companies from companies c where c.deleted_at is null and c.status = 'active' and not c.housing`,
    );
    const measures = await measuresOfBarriers(this.db);
    const told = opens ? { ...counts, withheld: false } : withoutFew(counts);
    return {
      ...span,
      by: by ?? null,
      companies,
      assessed: told.assessed,
      groups: told.groups.map((group) => ({ ...group, name: nameOf(actor.language, by ?? null, group) })),
      figures: told.figures.map(({ figure, answers }) => ({
        figure,
        answers: answers.map((answer) => ({
          ...answer,
          measures:
            figure === 'barrier'
              ? measures
                  .filter(({ barrier }) => barrier === answer.code)
                  .map(({ measure, linked }) => ({ ...measure, linked }))
              : [],
        })),
      })),
      peopleSought: opens ? await this.peopleSought(span) : null,
      withheld: told.withheld,
      opens,
    };
  }

  /** The same as a file, with the same numbers kept back. Who took it is on the trail. */
  async file(
    actor: Actor,
    request: NeedsSummaryRequest,
    format: NeedsSummaryFormat,
    language: Language,
  ): Promise<{ contentType: string; content: Buffer }> {
    return this.db.transaction(async () => {
      const summary = await this.of({ ...actor, language }, request);
      const municipality = municipalityName(await theMunicipality(this.db), language);
      await this.audit.record(
        actor,
        'export',
        { kind: 'needs_assessment', id: null },
        { since: [null, summary.since], until: [null, summary.until], by: [null, summary.by], format: [null, format] },
      );
      return needsSummaryFile({ summary, municipality, language }, format);
    });
  }

  private async peopleSought({ since, until }: NeedsSpan): Promise<number> {
    const { people } = await this.db.one<{ people: number }>(
      `select coalesce(sum(recruit_count), 0)::int as people from (
         select distinct on (n.company_id) n.recruit_count
         from needs_assessments n join companies c on c.id = n.company_id
         where n.deleted_at is null and c.deleted_at is null and c.status = 'active' and n.assessed_on between $1::date and $2::date
         order by n.company_id, n.assessed_on desc, n.id desc) newest`,
      [since, until],
    );
    return people;
  }
}

/** Two years up to today, or the days that were asked for. */
function chosenSpan(today: Day, since?: Day, until: Day = today): NeedsSpan {
  return { since: since ?? addDays(addMonths(until, -needsHoldMonths), 1), until };
}

/** The two years that ended with the last whole quarter: the same for all of the next, so that no day's visit stands out. */
function lastWholeSpan(today: Day): NeedsSpan {
  const month = Number(today.slice(5, 7));
  const quarter = `${today.slice(0, 5)}${String(month - ((month - 1) % 3)).padStart(2, '0')}-01`;
  return { since: addMonths(quarter, -needsHoldMonths), until: addDays(quarter, -1) };
}

function nameOf(
  language: Language,
  by: NeedsSplit | null,
  { key, name }: { key: string | null; name: string | null },
): string {
  if (key === null) return formatText(language, 'needs-assessments.group.unknown');
  if (by === 'industry') return labelOf(language, 'companies.industryGroup', key as IndustryGroup);
  if (by === 'size') return labelOf(language, 'companies.sizeClass', key as SizeClass);
  return name === null ? key : `${key} ${name}`;
}
