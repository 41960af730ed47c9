import { defineTexts } from './define-texts.js';

/** Words about projects and experiments: fixed-term work with an end date and a funding decision or a budget. */
export const projectsTexts = defineTexts({
  'projects.title': { fi: 'Hankkeet ja kokeilut', sv: 'Projekt och försök', en: 'Projects and experiments' },
  'projects.count': {
    fi: '{count, plural, =0 {Ei hankkeita} one {# hanke tai kokeilu} other {# hanketta tai kokeilua}}',
    sv: '{count, plural, =0 {Inga projekt} one {# projekt eller försök} other {# projekt eller försök}}',
    en: '{count, plural, =0 {No projects} one {# project or experiment} other {# projects or experiments}}',
  },
  'projects.add': { fi: 'Lisää hanke', sv: 'Lägg till projekt', en: 'Add project' },
  'projects.edit': { fi: 'Muokkaa hanketta', sv: 'Redigera projektet', en: 'Edit project' },
  'projects.empty': {
    fi: 'Hankkeita ei vielä ole. Lisää ensimmäinen hanke tai kokeilu.',
    sv: 'Det finns inga projekt ännu. Lägg till det första projektet eller försöket.',
    en: 'There are no projects yet. Add the first project or experiment.',
  },
  'projects.searchLabel': {
    fi: 'Hae nimellä tai kuvauksella',
    sv: 'Sök med namn eller beskrivning',
    en: 'Search by name or description',
  },
  'projects.filter.kind': { fi: 'Laji: {kind}', sv: 'Slag: {kind}', en: 'Kind: {kind}' },
  'projects.filter.stage': { fi: 'Vaihe: {stage}', sv: 'Skede: {stage}', en: 'Stage: {stage}' },
  'projects.filter.factor': { fi: 'Tekijä: {factor}', sv: 'Faktor: {factor}', en: 'Factor: {factor}' },
  'projects.filter.all': { fi: 'Myös päättyneet', sv: 'Även avslutade', en: 'Ended ones too' },
  'projects.sinceHint': {
    fi: 'Päivä, josta alkaen hanke on ollut tässä vaiheessa. Ei tulevaisuudessa.',
    sv: 'Dagen då projektet kom till skedet. Inte i framtiden.',
    en: 'The day from which the project has been at this stage. Not in the future.',
  },
  'projects.field.title': { fi: 'Nimi', sv: 'Namn', en: 'Name' },
  'projects.field.kind': { fi: 'Laji', sv: 'Slag', en: 'Kind' },
  'projects.field.description': { fi: 'Kuvaus', sv: 'Beskrivning', en: 'Description' },
  'projects.field.fundingSource': { fi: 'Rahoittaja', sv: 'Finansiär', en: 'Funder' },
  'projects.field.fundingDecidedOn': { fi: 'Rahoituspäätös', sv: 'Finansieringsbeslut', en: 'Funding decided on' },
  'projects.field.question': {
    fi: 'Kysymys, johon kokeilu vastaa',
    sv: 'Frågan som försöket svarar på',
    en: 'The question that the experiment answers',
  },
  'projects.field.result': { fi: 'Tulos', sv: 'Resultat', en: 'Result' },
  'projects.field.decision': { fi: 'Päätös', sv: 'Beslut', en: 'Decision' },
  'projects.decisionHint': {
    fi: 'Lopettaminen on myös tulos: kokeilu valmistui ja vastasi kysymykseen.',
    sv: 'Att sluta är också ett resultat: försöket slutfördes och gav svar på frågan.',
    en: 'Stopping is a result too: the experiment was completed and answered its question.',
  },
  'projects.section.experiment': { fi: 'Kokeilu', sv: 'Försök', en: 'Experiment' },
  'projects.section.funding': { fi: 'Rahoitus', sv: 'Finansiering', en: 'Funding' },
  'projects.section.budget': { fi: 'Budjetti ja toteuma', sv: 'Budget och utfall', en: 'Budget and spending' },
  'projects.section.measures': {
    fi: 'Hankkeen toimenpiteet',
    sv: 'Projektets åtgärder',
    en: 'Measures of the project',
  },
  'projects.section.checklist': {
    fi: 'Yhdessä tekemisen muistilista',
    sv: 'Minneslista för att göra tillsammans',
    en: 'Checklist for working together',
  },
  'projects.section.reflection': {
    fi: 'Miten tämä toimii meillä',
    sv: 'Hur detta fungerar hos oss',
    en: 'How this works for us',
  },
  'projects.checklistHint': {
    fi: 'Merkitse, mitkä on jo mietitty. Lista on muistin tueksi, ei pakollinen.',
    sv: 'Markera det som redan är övervägt. Listan är ett stöd för minnet, inte ett krav.',
    en: 'Mark what has been thought through. The list helps the memory; it is not a requirement.',
  },
  'projects.stepsDone': {
    fi: 'Mietitty {done}/{total}',
    sv: '{done} av {total} punkter övervägda',
    en: '{done} of {total} points thought through',
  },
  'projects.reflection.who': {
    fi: 'Keiden toivomme osallistuvan?',
    sv: 'Vilka vill vi ska delta?',
    en: 'Whom do we wish to take part?',
  },
  'projects.reflection.reach': {
    fi: 'Miten saamme mukaan nekin, joita asia ei heti innosta?',
    sv: 'Hur får vi med också dem som inte är ivriga från början?',
    en: 'How do we reach those who are less eager?',
  },
  'projects.reflection.resources': {
    fi: 'Millä voimavaroilla etenemme?',
    sv: 'Med vilka resurser går vi vidare?',
    en: 'With what resources do we go on?',
  },
  'projects.budget.line': { fi: 'Erä', sv: 'Post', en: 'Item' },
  'projects.budget.add': { fi: 'Lisää erä', sv: 'Lägg till post', en: 'Add item' },
  'projects.budget.remove': { fi: 'Poista erä {name}', sv: 'Ta bort posten {name}', en: 'Remove item {name}' },
  'projects.budget.total': { fi: 'Yhteensä', sv: 'Totalt', en: 'Total' },
  'projects.budget.none': {
    fi: 'Budjettieriä ei ole.',
    sv: 'Det finns inga budgetposter.',
    en: 'There are no budget items.',
  },
  'projects.budget.lineNumber': { fi: 'Erä {number}', sv: 'Post {number}', en: 'Item {number}' },
  'projects.measures.none': {
    fi: 'Hankkeessa ei ole vielä toimenpiteitä.',
    sv: 'Projektet har inga åtgärder ännu.',
    en: 'The project has no measures yet.',
  },
  'projects.decisionMissing': {
    fi: 'Kokeilu on päättynyt, mutta päätöstä ei ole kirjattu.',
    sv: 'Försöket är avslutat, men beslutet har inte antecknats.',
    en: 'The experiment has ended, but its decision is not recorded.',
  },

  'projects.kind.project': { fi: 'Hanke', sv: 'Projekt', en: 'Project' },
  'projects.kind.experiment': { fi: 'Kokeilu', sv: 'Försök', en: 'Experiment' },
  'projects.decision.go_on': { fi: 'Jatketaan', sv: 'Fortsätts', en: 'Go on' },
  'projects.decision.stop': { fi: 'Lopetetaan', sv: 'Avslutas', en: 'Stop' },

  'projects.stage.planned': { fi: 'Valmistelussa', sv: 'Bereds', en: 'In preparation' },
  'projects.stage.under_way': { fi: 'Käynnissä', sv: 'Pågår', en: 'Under way' },
  'projects.stage.suspended': { fi: 'Keskeytetty', sv: 'Avbrutet', en: 'Suspended' },
  'projects.stage.completed': { fi: 'Valmistunut', sv: 'Slutfört', en: 'Completed' },
  'projects.stage.cancelled': { fi: 'Peruttu', sv: 'Inställt', en: 'Cancelled' },

  'projects.pace.completed': { fi: 'Valmis', sv: 'Klart', en: 'Completed' },
  'projects.pace.on_time': { fi: 'Aikataulussa', sv: 'I tidtabell', en: 'On time' },
  'projects.pace.due_soon': { fi: 'Määräaika lähellä', sv: 'Tidsfristen är nära', en: 'Due soon' },
  'projects.pace.not_begun': { fi: 'Ei alkanut ajallaan', sv: 'Inte påbörjat i tid', en: 'Not begun in time' },
  'projects.pace.suspended': { fi: 'Keskeytetty', sv: 'Avbrutet', en: 'Suspended' },
  'projects.pace.late': { fi: 'Myöhässä', sv: 'Försenat', en: 'Late' },
  'projects.pace.undated': { fi: 'Ei aikataulua', sv: 'Ingen tidtabell', en: 'No schedule' },
  'projects.pace.cancelled': { fi: 'Peruttu', sv: 'Inställt', en: 'Cancelled' },

  'projects.step.need': {
    fi: 'Tarve: vastaammeko siihen, mikä ihmisille on nyt tärkeää?',
    sv: 'Behov: svarar vi på det som nu är viktigt för människor?',
    en: 'Need: do we answer what matters to people now?',
  },
  'projects.step.people': {
    fi: 'Ihmiset: ovatko todelliset käyttäjät mukana?',
    sv: 'Människor: är de verkliga användarna med?',
    en: 'People: are the real users with us?',
  },
  'projects.step.aim': {
    fi: 'Tavoite: onko osallistumisen tavoite selvä ja kerrottu avoimesti?',
    sv: 'Mål: är målet med delaktigheten klart och öppet berättat?',
    en: 'Aim: is the aim of taking part clear and told openly?',
  },
  'projects.step.method': {
    fi: 'Tapa: onko osallistumisen tapa valittu asian mukaan?',
    sv: 'Metod: är sättet att delta valt efter saken?',
    en: 'Method: does the way of taking part suit the matter?',
  },
  'projects.step.record': {
    fi: 'Kirjaaminen: kirjataanko olennainen ilman turhaa työtä?',
    sv: 'Dokumentation: antecknas det väsentliga utan onödigt arbete?',
    en: 'Record: is what matters written down without needless work?',
  },
  'projects.step.courage': {
    fi: 'Rohkeus: saako epäonnistua ja kokeilla?',
    sv: 'Mod: får man misslyckas och pröva?',
    en: 'Courage: is it allowed to fail and to try?',
  },
  'projects.step.share': {
    fi: 'Oppi: jaetaanko se, mitä opittiin?',
    sv: 'Lärdom: delar vi det vi lärde oss?',
    en: 'Lesson: do we share what was learnt?',
  },
});
