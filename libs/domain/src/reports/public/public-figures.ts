import { parsePeriod, type Language } from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Database, theMunicipality } from '../../platform/index.js';
import type { Names } from '../../programme/index.js';
import type { ReportDocument, ReportFigure } from '../document/report-document.js';
import { guarded, type Behind } from './small-numbers.js';
import type { PublicFigure, PublicPeriod } from './public-period.js';
import { withoutDifferences } from './without-differences.js';

export interface PublicFigures {
  municipality: Names;
  /** The newest period first. */
  periods: PublicPeriod[];
}

interface Closed {
  id: string;
  period: string;
  closedAt: Date;
}

/** Each period's closing that holds: the latest one, unless it has been opened again. */
const closings = `
  select distinct on (c.period) c.id, c.period, c.closed_at as "closedAt"
  from closings c
  where not exists (
    select from closings later where later.period = c.period and later.sequence > c.sequence
  ) and not exists (select from reopenings r where r.closing_id = c.id)
  order by c.period`;

/**
 * What kinds of record say nothing of a company or a person. A survey's round, a series and a ranking stand for many,
 * and the figures made of them have their own least numbers.
 */
const own = `('measure', 'project', 'land_use_project', 'plan_proposal', 'plan_document', 'event', 'survey', 'external_ranking', 'series', 'series_value')`;

/** Dealings with companies. */
const withCompanies = `('company', 'contact', 'interaction', 'referral', 'enquiry')`;

const behindFigures = `
  select f.indicator_key as key, f.record_count as records,
    case when coalesce(bool_or(r.kind = 'interaction' and r.company_id is null and r.company_ids is null), false) then null
      else count(distinct company.id)::int end as companies,
    coalesce(bool_or(r.kind in ${withCompanies}), false) as "ofCompanies",
    coalesce(bool_or(r.kind not in ${own} or r.company_id is not null), false) as "ofOthers"
  from frozen_figures f
  left join frozen_records r on r.figure_id = f.id
  left join lateral unnest(coalesce(r.company_ids, array[r.company_id])) company (id) on true
  where f.closing_id = $1 and f.indicator_key = any($2::text[])
  group by f.id`;

/** What may be published of a closing, whichever of its figures the municipality chooses to. */
type Published = Pick<PublicPeriod, 'factors' | 'figures'>;

/** The figures that the municipality publishes: of closed periods, as they were reported, never the living ones. */
@Injectable()
export class PublicFiguresReader {
  /** A closing never changes, so what has been read of it stays right; whoever asks meanwhile waits for the same reading. */
  private readonly kept = new Map<string, Promise<Published>>();

  constructor(private readonly db: Database) {}

  /** Null until the municipality has switched its page on. */
  async read(): Promise<PublicFigures | null> {
    const { publicFigures, publicIndicatorKeys, nameFi, nameSv, nameEn } = await theMunicipality(this.db);
    if (!publicFigures) return null;
    const closed = await this.db.query<Closed>(closings);
    const periods: PublicPeriod[] = [];
    for (const closing of closed) {
      const period = parsePeriod(closing.period);
      if (period === null) continue;
      const { factors, figures } = await this.closing(closing.id);
      periods.push({
        period: closing.period,
        firstDay: period.firstDay,
        lastDay: period.lastDay,
        closedAt: closing.closedAt.toISOString(),
        factors,
        figures: figures.filter(({ key }) => publicIndicatorKeys.includes(key)),
      });
    }
    return {
      municipality: { fi: nameFi, sv: nameSv, en: nameEn },
      periods: withoutDifferences(periods).toSorted((one, other) =>
        one.lastDay === other.lastDay ? (one.firstDay < other.firstDay ? 1 : -1) : one.lastDay < other.lastDay ? 1 : -1,
      ),
    };
  }

  private closing(id: string): Promise<Published> {
    const known = this.kept.get(id);
    if (known !== undefined) return known;
    const reading = this.published(id).catch((error: unknown) => {
      // A reading that failed is tried again.
      this.kept.delete(id);
      throw error;
    });
    this.kept.set(id, reading);
    return reading;
  }

  private async published(id: string): Promise<Published> {
    const { document: text } = await this.db.one<{ document: string }>('select document from closings where id = $1', [
      id,
    ]);
    const { factors, figures } = JSON.parse(text) as ReportDocument;
    const rows = await this.db.query<Behind & { key: string }>(behindFigures, [id, figures.map(({ key }) => key)]);
    const behind = new Map(rows.map(({ key, ...rest }) => [key, rest]));
    return {
      factors: factors.map(({ code, number, names }) => ({ code, number, names })),
      figures: figures.map((figure) => publicFigure(figure, behind.get(figure.key))),
    };
  }
}

const nobody: Behind = { records: 0, companies: 0, ofCompanies: false, ofOthers: false };

function publicFigure(figure: ReportFigure, behind: Behind = nobody): PublicFigure {
  const { key, factor, kind, unit, target, words } = figure;
  const told = guarded(figure, behind);
  return { key, factor, kind, unit, target, words, light: told.withheld ? 'none' : figure.light, ...told };
}

/** A figure's name in a language. */
export const nameOfFigure = ({ words }: Pick<PublicFigure, 'words'>, language: Language): string =>
  words[language].name;
