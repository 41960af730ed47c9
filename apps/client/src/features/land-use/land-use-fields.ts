/** What a land-use project's form holds, and the bodies that go to the API. */
import type { Day, LandUse, LandUseStage, PlanLevel } from '@elinvoima/contracts';
import { today } from '../../texts/formats.js';
import type { PickerRecord } from '../../ui/record-picker.js';
import type { LandUseProject, LandUseProjectChange, LandUseProjectInput } from './land-use.api.js';

type Effects = Pick<
  LandUseProject,
  | 'businessPlotsPlanned'
  | 'businessPlotsDecided'
  | 'workplaceFloorAreaPlanned'
  | 'workplaceFloorAreaDecided'
  | 'hectaresPlanned'
  | 'hectaresDecided'
  | 'dwellingsPlanned'
  | 'dwellingsDecided'
>;

export interface LandUseFields extends Effects {
  name: string;
  description: string;
  level: PlanLevel;
  use: LandUse;
  area: string;
  themes: readonly string[];
  registerNumber: string;
  primaryFactor: string;
  owner: PickerRecord | null;
  stage: LandUseStage;
  stageSince: Day | null;
  initiatedOn: Day | null;
  companies: readonly PickerRecord[];
  enquiries: readonly PickerRecord[];
}

export interface LandUseFieldsProps {
  readonly fields: LandUseFields;
  readonly put: (change: Partial<LandUseFields>) => void;
}

const effectsOf = (project: LandUseProject | undefined): Effects => ({
  businessPlotsPlanned: project?.businessPlotsPlanned ?? null,
  businessPlotsDecided: project?.businessPlotsDecided ?? null,
  workplaceFloorAreaPlanned: project?.workplaceFloorAreaPlanned ?? null,
  workplaceFloorAreaDecided: project?.workplaceFloorAreaDecided ?? null,
  hectaresPlanned: project?.hectaresPlanned ?? null,
  hectaresDecided: project?.hectaresDecided ?? null,
  dwellingsPlanned: project?.dwellingsPlanned ?? null,
  dwellingsDecided: project?.dwellingsDecided ?? null,
});

export const fieldsOf = (project: LandUseProject | undefined): LandUseFields => ({
  ...effectsOf(project),
  name: project?.name ?? '',
  description: project?.description ?? '',
  level: project?.level ?? 'detailed',
  use: project?.use ?? 'business',
  area: project?.area ?? '',
  themes: project?.themes ?? [],
  registerNumber: project?.registerNumber ?? '',
  primaryFactor: project?.primaryFactor ?? 'F2',
  owner: project?.owner ?? null,
  stage: 'planned',
  stageSince: today(),
  initiatedOn: null,
  companies: project?.companies ?? [],
  enquiries: project?.enquiries.map(({ id, title }) => ({ id, name: title })) ?? [],
});

export function changeOf(fields: LandUseFields): LandUseProjectChange {
  const { owner, companies, enquiries, themes, stage: _stage, stageSince: _since, initiatedOn: _day, ...rest } = fields;
  return {
    ...rest,
    description: rest.description || null,
    area: rest.area || null,
    registerNumber: rest.registerNumber || null,
    themes: [...themes],
    ownerId: owner?.id ?? null,
    companyIds: companies.map(({ id }) => id),
    enquiryIds: enquiries.map(({ id }) => id),
  };
}

/** The announcement's own day is asked only of one that is further already. */
export const asksAnnouncement = (stage: LandUseStage): boolean => stage !== 'planned' && stage !== 'initiated';

export const newOf = (fields: LandUseFields): LandUseProjectInput => ({
  ...changeOf(fields),
  name: fields.name,
  level: fields.level,
  use: fields.use,
  stage: fields.stage,
  ...(fields.stageSince && { stageSince: fields.stageSince }),
  ...(asksAnnouncement(fields.stage) && { initiatedOn: fields.initiatedOn }),
});
