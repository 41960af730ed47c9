/** The least that each plain record asks for. */
export const bodies = {
  companies: { name: 'Koepaja Oy' },
  contacts: { firstName: 'Testi', lastName: 'Henkilö' },
  partners: { name: 'Neuvontakeskus', sector: 'association' },
  events: {
    title: 'Aamukahvit',
    kind: 'morning_coffee',
    startsAt: '2026-11-10T06:00:00Z',
    endsAt: '2026-11-10T08:00:00Z',
  },
  measures: { title: 'Toimenpide', primaryFactor: 'F1', goalCode: 'F1.1' },
  projects: { title: 'Hanke', primaryFactor: 'F3', goalCode: 'F3.1' },
  'idea-campaigns': { title: 'Ideoita', question: 'Mitä?', opensOn: '2026-11-01', closesOn: '2027-11-30' },
  initiatives: { title: 'Valot raitille', text: 'Raitti on pimeä.', makerKind: 'resident', anonymous: true },
  'yearly-tasks': { title: 'Neljännesvuosiraportti', firstDueOn: '2026-01-20', every: 'quarter' },
  'business-areas': { name: 'Yritysalue' },
  sites: { kind: 'plot', name: 'Tontti 1', statusSince: '2026-01-01' },
  'land-use-projects': { name: 'Asemakaava', level: 'detailed', use: 'business', stageSince: '2026-01-01' },
  'plan-documents': {
    title: 'Lausunto',
    kind: 'statement',
    sentOn: '2026-10-01',
    recipient: 'Maakuntaliitto',
    proposals: [{ text: 'Yritysalue' }],
  },
  feedback: { text: 'Katu on korjattava', tone: 'criticism' },
  'information-requests': { kind: 'data_subject', right: 'access', asked: 'Omat tiedot', identityCheck: 'known' },
} as const;
