import { defineTexts } from './define-texts.js';

/** Words about proposals, statements and opinions to the regional council on the regional plan. */
export const planProposalsTexts = defineTexts({
  'plan-proposals.title': {
    fi: 'Ehdotukset maakuntakaavaan',
    sv: 'Förslag till landskapsplanen',
    en: 'Proposals to the regional plan',
  },
  'plan-proposals.count': {
    fi: '{count, plural, =0 {Ei ehdotuksia} one {# ehdotus} other {# ehdotusta}}',
    sv: '{count, plural, =0 {Inga förslag} one {# förslag} other {# förslag}}',
    en: '{count, plural, =0 {No proposals} one {# proposal} other {# proposals}}',
  },
  'plan-proposals.countInDocuments': {
    fi: '{count, plural, one {# ehdotus} other {# ehdotusta}}, {documents, plural, one {# asiakirja} other {# asiakirjaa}}',
    sv: '{count, plural, one {# förslag} other {# förslag}}, {documents, plural, one {# handling} other {# handlingar}}',
    en: '{count, plural, one {# proposal} other {# proposals}}, {documents, plural, one {# document} other {# documents}}',
  },
  'plan-proposals.add': { fi: 'Lisää asiakirja', sv: 'Lägg till handling', en: 'Add document' },
  'plan-proposals.addProposal': { fi: 'Lisää ehdotus', sv: 'Lägg till förslag', en: 'Add proposal' },
  'plan-proposals.removeProposal': { fi: 'Poista ehdotus {n}', sv: 'Ta bort förslag {n}', en: 'Remove proposal {n}' },
  'plan-proposals.edit': { fi: 'Muokkaa asiakirjaa', sv: 'Redigera handlingen', en: 'Edit document' },
  'plan-proposals.editProposal': { fi: 'Muokkaa ehdotusta', sv: 'Redigera förslaget', en: 'Edit proposal' },
  'plan-proposals.empty': {
    fi: 'Ehdotuksia ei ole vielä kirjattu. Lisää lähetetty lausunto tai mielipide ja sen ehdotukset.',
    sv: 'Inga förslag har antecknats ännu. Lägg till ett skickat utlåtande och dess förslag.',
    en: 'No proposal has been recorded yet. Add a statement that was sent, and its proposals.',
  },
  'plan-proposals.searchLabel': {
    fi: 'Hae ehdotuksen tai asiakirjan sanoilla',
    sv: 'Sök med ord i förslaget eller handlingen',
    en: 'Search by words of the proposal or document',
  },
  'plan-proposals.filter.outcome': { fi: 'Tulos: {outcome}', sv: 'Resultat: {outcome}', en: 'Outcome: {outcome}' },
  'plan-proposals.filter.theme': { fi: 'Teema: {theme}', sv: 'Tema: {theme}', en: 'Theme: {theme}' },
  'plan-proposals.document': { fi: 'Asiakirja', sv: 'Handling', en: 'Document' },
  'plan-proposals.proposals': { fi: 'Ehdotukset', sv: 'Förslag', en: 'Proposals' },
  'plan-proposals.proposalN': { fi: 'Ehdotus {n}', sv: 'Förslag {n}', en: 'Proposal {n}' },
  'plan-proposals.field.title': { fi: 'Asiakirjan otsikko', sv: 'Handlingens rubrik', en: 'Title of the document' },
  'plan-proposals.field.sentOn': { fi: 'Lähetetty', sv: 'Skickat', en: 'Sent' },
  'plan-proposals.field.recipient': { fi: 'Kenelle', sv: 'Till vem', en: 'To whom' },
  'plan-proposals.field.kind': { fi: 'Laji', sv: 'Typ', en: 'Kind' },
  'plan-proposals.field.registerNumber': { fi: 'Diaarinumero', sv: 'Diarienummer', en: 'Register number' },
  'plan-proposals.field.sender': {
    fi: 'Lähettäjä, jos muu kuin kunta',
    sv: 'Avsändare, om annan än kommunen',
    en: 'Sender, if not the municipality',
  },
  'plan-proposals.senderHint': {
    fi: 'Esimerkiksi yritys. Muiden ehdotuksia ei lasketa kunnan ehdotuksiin.',
    sv: 'Till exempel ett företag. Andras förslag räknas inte till kommunens.',
    en: 'For example a company. Proposals of others are not counted as the municipality’s.',
  },
  'plan-proposals.field.theme': { fi: 'Teema', sv: 'Tema', en: 'Theme' },
  'plan-proposals.field.text': { fi: 'Mitä ehdotetaan', sv: 'Vad som föreslås', en: 'What is proposed' },
  'plan-proposals.field.outcome': { fi: 'Tulos', sv: 'Resultat', en: 'Outcome' },
  'plan-proposals.field.outcomeSince': { fi: 'Päivä', sv: 'Dag', en: 'Day' },
  'plan-proposals.recordOutcome': { fi: 'Kirjaa tulos', sv: 'Anteckna resultatet', en: 'Record outcome' },
  'plan-proposals.outcomeRecorded': {
    fi: 'Tulos kirjattu: {outcome}',
    sv: 'Resultatet antecknat: {outcome}',
    en: 'Outcome recorded: {outcome}',
  },

  'plan-proposals.kind.proposal': { fi: 'Ehdotus', sv: 'Förslag', en: 'Proposal' },
  'plan-proposals.kind.statement': { fi: 'Lausunto', sv: 'Utlåtande', en: 'Statement' },
  'plan-proposals.kind.opinion': { fi: 'Mielipide', sv: 'Åsikt', en: 'Opinion' },
  'plan-proposals.outcome.open': { fi: 'Avoinna', sv: 'Öppet', en: 'Open' },
  'plan-proposals.outcome.accepted': { fi: 'Hyväksytty', sv: 'Godkänt', en: 'Accepted' },
  'plan-proposals.outcome.partly': { fi: 'Hyväksytty osittain', sv: 'Delvis godkänt', en: 'Partly accepted' },
  'plan-proposals.outcome.not': { fi: 'Ei hyväksytty', sv: 'Inte godkänt', en: 'Not accepted' },
});
