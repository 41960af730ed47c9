import { quarantinedAnswer } from '../quarantined-answer.js';
import { sendCommented } from '../survey-comments.js';
import { enterPerson, sendSurvey } from '../survey-round.js';
import { deedsOf, nextNumber, type Deed, type Hands, type Made } from './hands.js';

const oneWord = { fi: 'Kyllä', sv: '', en: '' };

const toldBack = { intro: oneWord, items: [{ themeId: null, measureId: null, said: oneWord, did: oneWord }] };

const newTheme = () => ({ nameFi: `Teema ${nextNumber()}` });

const openAnswer = async ({ api, coordinator }: Hands) => {
  const { waveId } = await sendCommented(api, ['Tie on kuoppainen.']);
  const comments = `survey-waves/${waveId}/comments`;
  const { body } = await coordinator.get<{ items: (Made & { fingerprint: string })[] }>(comments);
  const [first] = body.items;
  if (first === undefined) throw new Error('no comment');
  return { comments, first };
};

const bankQuestion = (key: string) => ({
  key,
  type: 'yes_no',
  text: { fi: 'Kävikö?', sv: 'Gick det?', en: 'Did it?' },
});

const surveyTrigger = async (hands: Hands) => ({
  surveyId: await publishedSurvey(hands),
  causeKind: 'interaction',
  among: ['visit'],
});

const publishedSurvey = async ({ coordinator, made }: Hands): Promise<string> => {
  const { id } = await made('surveys', { template: 'satisfaction' });
  await coordinator.post(`surveys/${id}/publish`);
  return id;
};

/** What keeps a sending's mails from leaving, or lets them; `before` is pressed first. */
function heldWave(before: string[], press: string): Deed {
  return async ({ api, coordinator }) => {
    const { waveId } = await sendSurvey(api);
    for (const each of before) await coordinator.post(`survey-waves/${waveId}/${each}`);
    return () => coordinator.post(`survey-waves/${waveId}/${press}`);
  };
}

export const surveysDeeds: Record<string, Deed> = {
  ...deedsOf('SurveyTriggers', 'survey-triggers', surveyTrigger, { delayDays: 3 }),
  Surveys_create:
    async ({ coordinator }) =>
    () =>
      coordinator.post('surveys', { template: 'satisfaction' }),
  Surveys_publish: async ({ coordinator, made }) => {
    const { id } = await made('surveys', { template: 'satisfaction' });
    return () => coordinator.post(`surveys/${id}/publish`);
  },
  SurveyBuilder_update: async ({ coordinator, made }) => {
    const { id, version } = await made('surveys', { template: 'satisfaction' });
    return () => coordinator.patch(`surveys/${id}`, version, { name: 'Uusi nimi' });
  },
  SurveyBuilder_remove: async ({ coordinator, made }) => {
    const { id, version } = await made('surveys', { template: 'satisfaction' });
    return () => coordinator.delete(`surveys/${id}`, version);
  },
  SurveyBuilder_restore: async ({ coordinator, binned }) => {
    const { id } = await binned('surveys', { template: 'satisfaction' });
    return () => coordinator.post(`surveys/${id}/restore`);
  },
  SurveyBuilder_retire: async (hands) => {
    const id = await publishedSurvey(hands);
    return () => hands.coordinator.post(`surveys/${id}/retire`);
  },
  SurveyBuilder_testLink: async ({ coordinator, made }) => {
    const { id } = await made('surveys', { template: 'satisfaction' });
    return () => coordinator.post(`surveys/${id}/test-link`, {});
  },
  SurveyBank_create:
    async ({ coordinator }) =>
    () =>
      coordinator.post('survey-bank-questions', { question: bankQuestion('trace_made') }),
  SurveyBank_update: async ({ coordinator, made }) => {
    const { id, version } = await made('survey-bank-questions', { question: bankQuestion('trace_put_away') });
    return () => coordinator.patch(`survey-bank-questions/${id}`, version, { archived: true });
  },
  SurveyWaves_send: async (hands) => {
    const surveyId = await publishedSurvey(hands);
    const { contactId } = await enterPerson(hands.coordinator);
    return () => hands.coordinator.post('survey-waves', { surveyId, contactIds: [contactId] });
  },
  SurveyWaves_update: async ({ api, coordinator }) => {
    const { waveId } = await sendSurvey(api);
    return () => coordinator.patch(`survey-waves/${waveId}`, 1, { name: 'Uusi nimi' });
  },
  WaveHolding_close: heldWave([], 'close'),
  WaveHolding_pause: heldWave([], 'pause'),
  WaveHolding_resume: heldWave(['pause'], 'resume'),
  WaveHolding_stop: heldWave([], 'stop'),
  WaveHolding_resend: async ({ api, coordinator }) => {
    const { waveId } = await sendSurvey(api);
    await api.db.query(`update outbox_mails set state = 'uncertain' where template = 'survey-invitation'`);
    return () => coordinator.post(`survey-waves/${waveId}/resend`, { states: ['uncertain'] });
  },
  SurveyRetention_run: async ({ api }) => {
    const { waveId } = await sendSurvey(api);
    await api.db.query(
      `update survey_waves set state = 'closed', opens_at = '2019-01-01', closes_at = '2020-01-01', closed_at = '2020-01-01' where id = $1`,
      [waveId],
    );
    const director = await api.as('director');
    return () => director.post('survey-retention/run');
  },
  SurveyWaves_link: async ({ api, coordinator }) => {
    const { waveId } = await sendSurvey(api);
    const { body } = await coordinator.get<{ items: Made[] }>(`survey-waves/${waveId}/invitations`);
    return () => coordinator.post(`survey-invitations/${body.items[0]?.id}/link`);
  },
  SurveyOpenWaves_open: async (hands) => {
    const surveyId = await publishedSurvey(hands);
    return () => hands.coordinator.post('survey-open-waves', { surveyId });
  },
  SurveyOpenWaves_issue: async (hands) => {
    const { id } = await hands.made('survey-open-waves', { surveyId: await publishedSurvey(hands) });
    return () => hands.coordinator.post(`survey-waves/${id}/open-link`);
  },
  SurveyOpenWaves_revoke: async (hands) => {
    const { id } = await hands.made('survey-open-waves', { surveyId: await publishedSurvey(hands) });
    await hands.coordinator.post(`survey-waves/${id}/open-link`);
    return () => hands.coordinator.delete(`survey-waves/${id}/open-link`, 1);
  },
  SurveyPaper_keep: async (hands) => {
    const { id } = await hands.made('survey-open-waves', { surveyId: await publishedSurvey(hands) });
    const answer = { submissionId: '7f3d6f6e-0000-4000-8000-000000000002', language: 'fi', answers: { recommend: 9 } };
    return () => hands.coordinator.post(`survey-waves/${id}/paper-answers`, answer);
  },
  SurveyComments_review: async (hands) => {
    const { comments, first } = await openAnswer(hands);
    return () => hands.coordinator.post(`${comments}/${first.id}/review`, { seen: first.fingerprint, blacken: [] });
  },
  SurveyComments_quote: async (hands) => {
    const { comments, first } = await openAnswer(hands);
    await hands.coordinator.post(`${comments}/${first.id}/review`, { seen: first.fingerprint, blacken: [] });
    return () => hands.coordinator.post(`${comments}/${first.id}/quote`, { quoted: true });
  },
  SurveyLoop_write: async ({ api, coordinator }) => {
    const { waveId } = await sendSurvey(api);
    return () => coordinator.patch(`survey-waves/${waveId}/reply`, 0, toldBack);
  },
  SurveyLoop_publish: async ({ api, coordinator }) => {
    const { waveId } = await sendSurvey(api);
    await coordinator.post(`survey-waves/${waveId}/close`);
    await coordinator.patch(`survey-waves/${waveId}/reply`, 0, toldBack);
    return () => coordinator.post(`survey-waves/${waveId}/reply/publish`, { published: true });
  },
  SurveyQuarantine_approve: async ({ api, coordinator }) => {
    const id = await quarantinedAnswer(api);
    return () => coordinator.post(`survey-quarantine/${id}/approve`);
  },
  SurveyQuarantine_reject: async ({ api, coordinator }) => {
    const id = await quarantinedAnswer(api);
    return () => coordinator.post(`survey-quarantine/${id}/reject`);
  },
  SurveyThemes_create:
    async ({ coordinator }) =>
    () =>
      coordinator.post('survey-themes', newTheme()),
  SurveyThemes_update: async ({ coordinator, made }) => {
    const { id, version } = await made('survey-themes', newTheme());
    return () => coordinator.patch(`survey-themes/${id}`, version, { archived: true });
  },
  SurveyThemes_merge: async ({ coordinator, made }) => {
    const [{ id }, into] = [await made('survey-themes', newTheme()), await made('survey-themes', newTheme())];
    return () => coordinator.post(`survey-themes/${id}/merge`, { intoId: into.id });
  },
  PublicSurveys_answer: async ({ api }) => {
    const { answerLinks } = await sendSurvey(api);
    const token = answerLinks[0]?.split('/').at(-1);
    return () =>
      api.anonymous.post(`public/surveys/${token}/responses`, {
        submissionId: '01900000-0000-7000-8000-000000000001',
        version: 1,
        language: 'fi',
        answers: { recommend: 9 },
      });
  },
};
