import { defineTexts } from './define-texts.js';

/** Words about sites that are proposed to an enquiry, and what became of each. */
export const siteProposalsTexts = defineTexts({
  'site-proposals.title': { fi: 'Ehdotetut kohteet', sv: 'Föreslagna objekt', en: 'Proposed sites' },
  'site-proposals.state.proposed': { fi: 'Ehdotettu', sv: 'Föreslagen', en: 'Proposed' },
  'site-proposals.state.visited': { fi: 'Käyty paikalla', sv: 'Besökt', en: 'Visited' },
  'site-proposals.state.interested': { fi: 'Kiinnostaa', sv: 'Intresserar', en: 'Of interest' },
  'site-proposals.state.declined': { fi: 'Ei kelpaa', sv: 'Duger inte', en: 'Declined' },
  'site-proposals.state.withdrawn': { fi: 'Peruttu', sv: 'Återtagen', en: 'Withdrawn' },
  'site-proposals.empty': {
    fi: 'Kohteita ei ole vielä ehdotettu.',
    sv: 'Inga objekt har föreslagits ännu.',
    en: 'No sites have been proposed yet.',
  },
  'site-proposals.propose': { fi: 'Ehdota', sv: 'Föreslå', en: 'Propose' },
  'site-proposals.proposed': {
    fi: 'Kohde ehdotettu: {name}',
    sv: 'Objektet föreslaget: {name}',
    en: 'Site proposed: {name}',
  },
  'site-proposals.reason': { fi: 'Miksi tämä kohde', sv: 'Varför detta objekt', en: 'Why this site' },
  'site-proposals.editReason': { fi: 'Muokkaa perustelua', sv: 'Redigera motiveringen', en: 'Edit the reason' },
  'site-proposals.move': { fi: 'Merkitse', sv: 'Markera', en: 'Mark' },
  'site-proposals.moved': { fi: 'Merkitty: {state}', sv: 'Markerad: {state}', en: 'Marked: {state}' },
  'site-proposals.stateReason': { fi: 'Syy', sv: 'Orsak', en: 'Reason' },
  'site-proposals.stateReasonHint': {
    fi: 'Mikä ei sopinut. Seuraava ehdotus osuu paremmin.',
    sv: 'Vad passade inte. Nästa förslag träffar bättre.',
    en: 'What did not suit. The next proposal will be nearer.',
  },
  'site-proposals.stateOn': { fi: 'Päivä', sv: 'Dag', en: 'Day' },
  'site-proposals.up': { fi: 'Siirrä ylemmäs', sv: 'Flytta upp', en: 'Move up' },
  'site-proposals.more': { fi: 'Toimet kohteelle {name}', sv: 'Åtgärder för {name}', en: 'Deeds for {name}' },
  'site-proposals.offerStage': {
    fi: 'Kohteita on ehdotettu, mutta kysely on vielä vaiheessa {stage}.',
    sv: 'Objekt har föreslagits, men förfrågan är ännu i skedet {stage}.',
    en: 'Sites have been proposed, but the enquiry is still at the stage {stage}.',
  },
  'site-proposals.moveStage': {
    fi: 'Siirrä vaiheeseen Kohteita ehdotettu',
    sv: 'Flytta till skedet Objekt föreslagna',
    en: 'Move to the stage Sites proposed',
  },
});
