import { NotFound, theMunicipality, type Database, type Municipality } from '../platform/index.js';
import { factorsOf, goalsOf, targetsOf } from './current-programme.query.js';
import type { IndicatorTarget } from './indicator-target.entity.js';
import type { ProgrammeFactor } from './programme-factor.entity.js';
import type { MunicipalityFile, ProgrammeFile, ProgrammeFileFactor } from './programme-shape.js';
import { Programme } from './programme.entity.js';
import type { Names } from './reader.js';
import type { TargetRule } from './target-file.js';

export const namesOf = ({ nameFi, nameSv, nameEn }: { nameFi: string; nameSv: string; nameEn: string }): Names => ({
  fi: nameFi,
  sv: nameSv,
  en: nameEn,
});

/** A target as its file writes it. */
export const targetAsFile = ({ indicatorKey, spreadKind, spreadShares, ...target }: IndicatorTarget): TargetRule => ({
  indicator: indicatorKey,
  periodKind: target.periodKind,
  period: target.period,
  value: target.value,
  better: target.better,
  strict: target.strict,
  greenFrom: target.greenFrom,
  amberFrom: target.amberFrom,
  validFrom: target.validFrom,
  validUntil: target.validUntil,
  budgetYear: target.budgetYear,
  spread: spreadKind === null || spreadShares === null ? null : { periodKind: spreadKind, shares: spreadShares },
  words: target.words,
});

const factorAsFile = (factor: ProgrammeFactor): ProgrammeFileFactor => ({
  code: factor.code,
  kind: factor.kind,
  number: factor.number,
  name: namesOf(factor),
  measuredBy: factor.measuredBy,
  headlineIndicator: factor.headlineIndicator,
  indicators: factor.indicatorKeys,
});

const municipalityAsFile = (municipality: Municipality): MunicipalityFile => ({
  code: municipality.code,
  name: namesOf(municipality),
  regionMunicipalityCodes: municipality.regionMunicipalityCodes,
  postalCodes: municipality.postalCodes,
  landUseThemes: municipality.landUseThemes,
  loggingBeganOn: municipality.loggingBeganOn,
  accentColour: municipality.accentColour,
});

/** Another municipality's draft knows of it only what was in its file when it came. */
const strangeMunicipality = ({ municipalityCode, nameFi, nameSv, nameEn }: Programme): MunicipalityFile => ({
  code: municipalityCode,
  name: { fi: nameFi, sv: nameSv, en: nameEn },
  regionMunicipalityCodes: [municipalityCode],
  postalCodes: [],
  landUseThemes: [],
  loggingBeganOn: null,
  accentColour: null,
});

/** A programme as its file: what importing it again would leave as it is. Five statements. Throws `NotFound`. */
export async function programmeAsFile(db: Database, id: string): Promise<ProgrammeFile> {
  const programme = await db.repository(Programme).findOneBy({ id });
  if (programme === null || programme.deletedAt !== null) throw new NotFound();
  const municipality = await theMunicipality(db);
  const [factors, goals, targets] = [await factorsOf(db, id), await goalsOf(db, id), await targetsOf(db, id)];
  const topics = await db.query<{ code: string; nameFi: string; nameSv: string; nameEn: string }>(
    'select code, name_fi as "nameFi", name_sv as "nameSv", name_en as "nameEn" from topics order by position, code',
  );
  return {
    format: 2,
    code: programme.code,
    name: namesOf(programme),
    validFrom: programme.validFrom,
    validUntil: programme.validUntil,
    municipality:
      municipality.code === programme.municipalityCode
        ? municipalityAsFile(municipality)
        : strangeMunicipality(programme),
    promises: {
      firstAnswerHours: programme.firstAnswerHours,
      initiativeDays: programme.initiativeAnswerDays,
      feedbackDays: programme.feedbackAnswerDays,
    },
    factors: factors.map(factorAsFile),
    goals: goals.map((goal) => ({
      code: goal.code,
      parent: goal.parentCode ?? goal.factorCode,
      name: namesOf(goal),
      responsible: goal.responsible,
      headlineIndicator: goal.headlineIndicator,
    })),
    indicators: programme.ownIndicators,
    series: programme.series,
    targets: targets.map(targetAsFile),
    trends: programme.trends,
    topics: topics.map((topic) => ({ code: topic.code, name: namesOf(topic) })),
  };
}
