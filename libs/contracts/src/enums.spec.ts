import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { duplicateKinds, duplicateStates } from './duplicate-rule.js';
import * as enums from './enums.js';
import { industrySchemes } from './industries.js';
import { languages } from './language.js';
import { roles } from './permissions.js';
import {
  registerChangeKinds,
  registerChangeStates,
  registerSyncStages,
  registerSyncStates,
} from './register-changes.js';

const migrations = new URL('../../../migrations/', import.meta.url);
const sql = readdirSync(migrations)
  .filter((file) => /^\d+-.*\.ts$/.test(file))
  .map((file) => readFileSync(new URL(file, migrations), 'utf8'))
  .join('\n');

/** The values that `create table` allows in a column, by `table.column`. */
const checked = new Map<string, string[]>();
for (const [, table = '', body = ''] of sql.matchAll(/create table (\w+) \(\n(.*?)\n\s*\);/gs)) {
  for (const [, column = '', values = ''] of body.matchAll(/check \((\w+) in \(([^)]*)\)\)/g)) {
    checked.set(
      `${table}.${column}`,
      [...values.matchAll(/'([^']*)'/g)].map(([, value = '']) => value),
    );
  }
}
// A list that has grown: the way up of a later migration replaces what the table was made with.
const waysUp = sql.replaceAll(/async down\(.*?\n {2}\}\n/gs, '');
for (const [, table = '', column = '', values = ''] of waysUp.matchAll(
  /alter table (\w+)\s+add constraint \w+\s+check \((\w+) in\s*\(([^)]*)\)\)/g,
)) {
  checked.set(
    `${table}.${column}`,
    [...values.matchAll(/'([^']*)'/g)].map(([, value = '']) => value),
  );
}

describe('a closed list', () => {
  it.each([
    ['users.role', roles],
    ['users.language', languages],
    ['companies.kind', enums.companyKinds],
    ['companies.relationship', enums.companyRelationships],
    ['companies.status', enums.companyStatuses],
    ['companies.situation', enums.companySituations],
    ['companies.size_class', enums.sizeClasses],
    ['companies.industry_scheme', industrySchemes],
    ['duplicate_pairs.kind', duplicateKinds],
    ['duplicate_pairs.state', duplicateStates],
    ['partners.sector', enums.partnerSectors],
    ['interactions.type', enums.interactionTypes],
    ['interactions.status', enums.interactionStatuses],
    ['interactions.direction', enums.interactionDirections],
    ['initiatives.kind', enums.initiativeKinds],
    ['initiatives.maker_kind', enums.initiativeMakers],
    ['initiatives.channel', enums.initiativeChannels],
    ['initiatives.theme', enums.developmentThemes],
    ['initiatives.state', enums.initiativeStates],
    ['initiatives.growth_barrier', enums.growthBarriers],
    ['initiative_states.state', enums.initiativeStates],
    ['events.kind', enums.eventKinds],
    ['events.status', enums.eventStatuses],
    ['measures.stage', enums.measureStages],
    ['measure_stages.stage', enums.measureStages],
    ['projects.kind', enums.projectKinds],
    ['projects.stage', enums.projectStages],
    ['projects.decision', enums.experimentDecisions],
    ['project_stages.stage', enums.projectStages],
    ['enquiries.kind', enums.enquiryKinds],
    ['enquiries.channel', enums.enquiryChannels],
    ['enquiries.stage', enums.enquiryStages],
    ['enquiry_stages.stage', enums.enquiryStages],
    ['referrals.way', enums.referralWays],
    ['referrals.outcome', enums.referralOutcomes],
    ['feedback.channel', enums.feedbackChannels],
    ['feedback.tone', enums.feedbackTones],
    ['surveys.kind', enums.surveyKinds],
    ['surveys.status', enums.surveyStatuses],
    ['survey_waves.state', enums.surveyWaveStates],
    ['survey_invitations.state', enums.surveyInvitationStates],
    ['suppressions.reason', enums.suppressionReasons],
    ['mail_returns.kind', enums.mailReturnKinds],
    ['outbox_mails.state', enums.outboxStates],
    ['imports.kind', enums.importKinds],
    ['imports.state', enums.importStates],
    ['import_rows.verdict', enums.importVerdicts],
    ['register_changes.kind', registerChangeKinds],
    ['register_changes.state', registerChangeStates],
    ['register_syncs.state', registerSyncStates],
    ['register_syncs.stage', registerSyncStages],
  ])('%s is the one that the database checks', (column, values) => {
    expect([...values]).toEqual(checked.get(column));
  });
});
