import { defineTexts } from './define-texts.js';

/** Words about measures: deliberate acts of the vitality programme. */
export const measuresTexts = defineTexts({
  'measures.title': { fi: 'Toimenpiteet', sv: 'Åtgärder', en: 'Measures' },
  'measures.one': { fi: 'Toimenpide', sv: 'Åtgärd', en: 'Measure' },
  'measures.count': {
    fi: '{count, plural, =0 {Ei toimenpiteitä} one {# toimenpide} other {# toimenpidettä}}',
    sv: '{count, plural, =0 {Inga åtgärder} one {# åtgärd} other {# åtgärder}}',
    en: '{count, plural, =0 {No measures} one {# measure} other {# measures}}',
  },
  'measures.add': { fi: 'Lisää toimenpide', sv: 'Lägg till åtgärd', en: 'Add measure' },
  'measures.edit': { fi: 'Muokkaa toimenpidettä', sv: 'Redigera åtgärden', en: 'Edit measure' },
  'measures.empty': {
    fi: 'Toimenpiteitä ei vielä ole. Lisää ohjelman ensimmäinen toimenpide.',
    sv: 'Det finns inga åtgärder ännu. Lägg till programmets första åtgärd.',
    en: 'There are no measures yet. Add the programme’s first measure.',
  },
  'measures.field.title': { fi: 'Nimi', sv: 'Namn', en: 'Name' },
  'measures.field.kind': { fi: 'Laji', sv: 'Typ', en: 'Kind' },
  'measures.field.description': { fi: 'Kuvaus', sv: 'Beskrivning', en: 'Description' },
  'measures.field.factor': { fi: 'Elinvoimatekijä', sv: 'Livskraftsfaktor', en: 'Vitality factor' },
  'measures.field.stage': { fi: 'Vaihe', sv: 'Skede', en: 'Stage' },
  'measures.field.unit': { fi: 'Vastuuyksikkö', sv: 'Ansvarig enhet', en: 'Responsible unit' },
  'measures.field.owner': { fi: 'Vastuuhenkilö', sv: 'Ansvarig', en: 'Owner' },
  'measures.field.plannedStartOn': { fi: 'Alkaa (suunniteltu)', sv: 'Börjar (planerat)', en: 'Planned start' },
  'measures.field.plannedEndOn': { fi: 'Valmis (suunniteltu)', sv: 'Klar (planerat)', en: 'Planned end' },
  'measures.field.startedOn': { fi: 'Aloitettu', sv: 'Påbörjad', en: 'Started' },
  'measures.field.completedOn': { fi: 'Valmistunut', sv: 'Slutförd', en: 'Completed' },
  'measures.field.light': { fi: 'Liikennevalo', sv: 'Trafikljus', en: 'Traffic light' },

  'measures.stage.planned': { fi: 'Suunnitteilla', sv: 'Planeras', en: 'Planned' },
  'measures.stage.under_way': { fi: 'Käynnissä', sv: 'Pågår', en: 'Under way' },
  'measures.stage.suspended': { fi: 'Keskeytetty', sv: 'Avbruten', en: 'Suspended' },
  'measures.stage.completed': { fi: 'Valmistunut', sv: 'Slutförd', en: 'Completed' },
  'measures.stage.cancelled': { fi: 'Peruttu', sv: 'Inställd', en: 'Cancelled' },

  'measures.pace.completed': { fi: 'Valmis', sv: 'Klar', en: 'Completed' },
  'measures.pace.on_time': { fi: 'Aikataulussa', sv: 'I tidtabell', en: 'On time' },
  'measures.pace.due_soon': { fi: 'Määräaika lähellä', sv: 'Tidsfristen är nära', en: 'Due soon' },
  'measures.pace.not_begun': { fi: 'Ei alkanut ajallaan', sv: 'Inte påbörjad i tid', en: 'Not begun in time' },
  'measures.pace.suspended': { fi: 'Keskeytetty', sv: 'Avbruten', en: 'Suspended' },
  'measures.pace.late': { fi: 'Myöhässä', sv: 'Försenad', en: 'Late' },
  'measures.pace.undated': { fi: 'Ei aikataulua', sv: 'Ingen tidtabell', en: 'No schedule' },
  'measures.pace.cancelled': { fi: 'Peruttu', sv: 'Inställd', en: 'Cancelled' },
});
