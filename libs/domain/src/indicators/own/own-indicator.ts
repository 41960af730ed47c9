import { createHash } from 'node:crypto';
import { breakdowns, type Language } from '@elinvoima/contracts';
import { formatText } from '@elinvoima/contracts/texts';
import type { Condition, Countable, OwnIndicator } from '../../programme/index.js';
import { leftOut } from '../counted.js';
import type { Breakdowns, Indicator, SqlGiven, SqlOfSpan } from '../indicator.js';
import type { CountableSql, FieldSql, OpenCountableSql } from './countable-sql.js';
import { attendances, enquiries, events, interactions } from './countables-of-dealings.js';
import { cooperations, initiatives, measures, projects } from './countables-of-work.js';
import { feedback, referrals } from './countables-of-voices.js';

const countables: { readonly [Of in Countable]: CountableSql<Of> } = {
  interactions,
  events,
  attendances,
  enquiries,
  cooperations,
  measures,
  projects,
  initiatives,
  referrals,
  feedback,
};

const all = (conditions: readonly string[]): string => conditions.map((condition) => `(${condition})`).join(' and ');

/** One comparison as SQL: what is sought is bound, and what is not known is none of the sought. */
function compared({ value }: FieldSql, condition: Condition, given: SqlGiven): string {
  if ('is' in condition && typeof condition.is === 'boolean') return condition.is ? value : `not (${value})`;
  const sought = 'is' in condition ? [String(condition.is)] : 'in' in condition ? condition.in : condition.notIn;
  return `coalesce(${value} = any(${given.value(sought, 'text[]')}), false)`;
}

const turned = (holds: string, condition: Condition): string => ('notIn' in condition ? `not ${holds}` : holds);

/** Whether a record meets a condition. Of several companies or topics one is enough; where none is sought, none may be. */
const met = (field: FieldSql, condition: Condition, given: SqlGiven): string =>
  turned(
    field.among === undefined
      ? `(${compared(field, condition, given)})`
      : `exists (select from ${field.among} and ${compared(field, condition, given)})`,
    condition,
  );

/** What a definition comes to in SQL: the counted rows, and what stays out of them. */
function sqlOf({
  of,
  kind,
  where,
  count,
}: OwnIndicator): Pick<Indicator, 'figure' | 'records' | 'breakdowns' | 'leftOutOf'> {
  const sql: OpenCountableSql = countables[of];
  const named = where.flatMap((condition) => {
    const field = sql.fields[condition.field];
    return field === undefined ? [] : [{ field, condition }];
  });
  // Where companies are counted, what is asked of companies is asked of each: not whether one of a meeting's three fits.
  const ofRecord = named.filter(({ field }) => count !== 'companies' || field.ofCompany !== true);
  const ofMember = named.filter((one) => !ofRecord.includes(one));
  // Bound values do not stand in the text; with this a changed filter changes it, and so the definition's version.
  const mark = `/* ${createHash('sha256')
    .update(JSON.stringify([of, kind, where, count]))
    .digest('hex')
    .slice(0, 16)} */`;

  const conditions = (given: SqlGiven): string[] =>
    ofRecord.map(({ field, condition }) => met(field, condition, given));
  const counted: SqlOfSpan = (span, given) =>
    `${mark} ${all([
      sql.placed(kind, span),
      ...Object.values(sql.leftOut).map((reason) => `not (${reason})`),
      ...conditions(given),
    ])}`;
  const members = (given: SqlGiven): string =>
    all([...ofMember.map(({ field, condition }) => turned(compared(field, condition, given), condition)), 'true']);

  const records: SqlOfSpan = (span, given) => {
    const from = sql.from(kind, span);
    if (count === 'companies')
      return `
        select 'company' as kind, member.id, member.id as row_id, member.name as title, max(${sql.day}) as on_day,
          member.id as company_id, member.name as company_name
        from ${from}
        cross join lateral (select c.id, c.name from ${sql.companies} and ${members(given)}) member
        where ${counted(span, given)}
        group by member.id, member.name`;
    if (count === 'participants')
      return `
        select '${sql.kind}' as kind, ${sql.id} as id, person.id as row_id, ${sql.title} as title, ${sql.day} as on_day,
          ${sql.companyId} as company_id, ${sql.companyName} as company_name
        from ${from}
        cross join lateral (select p.id from ${sql.participants}) person
        where ${counted(span, given)}`;
    return `
      select '${sql.kind}' as kind, ${sql.id} as id, ${sql.rowId} as row_id, ${sql.title} as title, ${sql.day} as on_day,
        ${sql.companyId} as company_id, ${sql.companyName} as company_name
      from ${from}
      where ${counted(span, given)}`;
  };

  return {
    figure: (span, given) => `select count(*)::int as value from (${records(span, given)}) counted`,
    records,
    breakdowns: count === 'records' ? breakdownsOf(sql, kind, counted) : {},
    leftOutOf: (span, given) =>
      leftOut(sql.leftOut, `${sql.from(kind, span)} where ${all([sql.placed(kind, span), ...conditions(given)])}`),
  };
}

function breakdownsOf(sql: OpenCountableSql, kind: OwnIndicator['kind'], counted: SqlOfSpan): Breakdowns {
  const possible: Breakdowns = {};
  for (const by of breakdowns) {
    const offered = sql.breakdowns[by];
    const field = offered && sql.fields[offered.field];
    if (offered === undefined || field === undefined) continue;
    possible[by] = {
      adds: field.among === undefined,
      names: offered.names,
      sql: (span, given) =>
        field.among === undefined
          ? `
            select ${field.value} as key, count(*)::int as value
            from ${sql.from(kind, span)}
            where ${counted(span, given)}
            group by 1`
          : `
            select one.key, count(distinct x.id)::int as value
            from ${sql.from(kind, span)}
            left join lateral (select ${field.value} as key from ${field.among}) one on true
            where ${counted(span, given)}
            group by 1`,
    };
  }
  return possible;
}

/** An indicator that a programme defines: the same things as one of the catalogue, made of a named filter and a count. */
export function ownIndicator(definition: OwnIndicator): Indicator {
  const { key, kind, count, name, leftOut: said } = definition;
  const words = (language: Language) => ({
    name: name[language],
    definition: definition.definition[language],
    leftOut: said?.[language] ?? formatText(language, 'series.definition.ownLeftOut'),
    note: null,
    parts: {},
  });
  return {
    key,
    kind,
    unit: 'count',
    // A company met in two quarters is one in their year.
    adds: kind === 'flow' && count !== 'companies',
    parts: [],
    ...sqlOf(definition),
    words: { fi: words('fi'), sv: words('sv'), en: words('en') },
  };
}
