/** What a row of a company's timeline is called, and what it says. */
import {
  companySituations,
  growthPlans,
  industryName,
  riskLevels,
  type InteractionType,
  type LandUseStage,
  type RegisterChangeKind,
} from '@elinvoima/contracts';
import { useTexts, type ScreenText, type Translate } from '../../texts/texts-provider.js';
import type { TimelineRow } from './interactions.api.js';

export function useTimelineWords() {
  const { t, language } = useTexts();
  return {
    kind: (row: TimelineRow): string => t(nameOf(row)),
    title: (row: TimelineRow): string => {
      if (row.kind === 'needs_assessment') return needsOf(row, t);
      if (row.kind !== 'register_change') return row.title;
      const situation = companySituations.find((code) => row.type === 'situation' && code === row.text);
      if (situation) return t(`companies.situation.${situation}`);
      if (row.type === 'industry' && row.text) return industryName(row.text, language) ?? row.text;
      return row.text ?? row.title;
    },
  };
}

function nameOf({ kind, type }: TimelineRow): ScreenText {
  if (kind === 'interaction') return `interactions.type.${type as InteractionType}`;
  if (kind === 'survey')
    return type === 'answered' ? 'interactions.timeline.one.answered' : 'interactions.timeline.one.invited';
  if (kind === 'initiative')
    return type === 'made' ? 'interactions.timeline.one.initiative' : 'interactions.timeline.one.supported';
  if (kind === 'land_use_project') return `land-use.stage.${type as LandUseStage}`;
  if (kind === 'register_change') return `register-changes.kind.${type as RegisterChangeKind}`;
  if (kind === 'company') return `interactions.timeline.one.${type as 'entered' | 'registered' | 'renamed' | 'ended'}`;
  return `interactions.timeline.one.${kind}`;
}

/** A needs assessment is named by what it says: the company's name stands over the page already. */
function needsOf({ type, text }: TimelineRow, t: Translate): string {
  const growth = growthPlans.find((plan) => plan === type);
  const risk = riskLevels.find((level) => level === text);
  const told = [
    growth && t(`needs-assessments.growth.${growth}`),
    risk === 'none' && t('needs-assessments.riskLevel.none').toLowerCase(),
    (risk === 'some' || risk === 'high') &&
      `${t('needs-assessments.question.risk').toLowerCase()}: ${t(`needs-assessments.riskLevel.${risk}`).toLowerCase()}`,
  ].filter(Boolean);
  return told.length > 0 ? told.join(' · ') : t('shell.kind.needs_assessment');
}
