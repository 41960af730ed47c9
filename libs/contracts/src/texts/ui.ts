import { defineTexts } from './define-texts.js';

/** What the parts of the interface say by themselves: pickers, days, lights, tables, files, the palette and its keys. */
export const uiTexts = defineTexts({
  'ui.chip.remove': { fi: 'Poista {name}', sv: 'Ta bort {name}', en: 'Remove {name}' },
  'ui.light.green': { fi: 'Hyvä', sv: 'Bra', en: 'Good' },
  'ui.light.amber': { fi: 'Seurattava', sv: 'Under uppsikt', en: 'Watch' },
  'ui.light.red': { fi: 'Heikko', sv: 'Svag', en: 'Weak' },
  'ui.light.none': { fi: 'Ei arviota', sv: 'Ingen bedömning', en: 'Not rated' },
  'ui.number.unreadable': {
    fi: 'Kirjoita luku numeroin, esimerkiksi 1 250,5.',
    sv: 'Skriv talet med siffror, till exempel 1 250,5.',
    en: 'Write the number in digits, for example 1,250.5.',
  },
  'ui.day.unreadable': {
    fi: 'Päivää ei tunnistettu. Kirjoita esimerkiksi 16.11., huomenna, ke tai +2vk.',
    sv: 'Dagen känns inte igen. Skriv till exempel 16.11, i morgon, ons eller +2v.',
    en: 'The day was not recognised. Write for example 16.11., tomorrow, Wed or +2w.',
  },
  'ui.day.calendar': {
    fi: 'Valitse kalenterista: {field}',
    sv: 'Välj i kalendern: {field}',
    en: 'Choose from a calendar: {field}',
  },
  'ui.day.time': { fi: 'Kellonaika', sv: 'Klockslag', en: 'Time' },
  'ui.time.unreadable': {
    fi: 'Kirjoita kellonaika muodossa 14.05.',
    sv: 'Skriv klockslaget i formen 14.05.',
    en: 'Write the time as 14:05.',
  },
  'ui.picker.create': { fi: 'Lisää {name}', sv: 'Lägg till {name}', en: 'Add {name}' },
  'ui.picker.failed': {
    fi: 'Haku ei onnistunut. Jatka kirjoittamista, niin haetaan uudelleen.',
    sv: 'Sökningen lyckades inte. Fortsätt skriva så söks det på nytt.',
    en: 'The search did not succeed. Keep typing and it is tried again.',
  },
  'ui.error.network': {
    fi: 'Palvelimeen ei saada yhteyttä. Tarkista verkko ja yritä uudelleen.',
    sv: 'Det går inte att nå servern. Kontrollera nätet och försök igen.',
    en: 'The server cannot be reached. Check the network and try again.',
  },
  'ui.offline': {
    fi: 'Ei yhteyttä. Näet viimeksi haetut tiedot.',
    sv: 'Ingen anslutning. Du ser de senast hämtade uppgifterna.',
    en: 'No connection. You see what was last fetched.',
  },
  'ui.toast.region': { fi: 'Ilmoitukset', sv: 'Meddelanden', en: 'Notifications' },
  'ui.toast.close': { fi: 'Sulje ilmoitus', sv: 'Stäng meddelandet', en: 'Close the notification' },
  'ui.panel.close': { fi: 'Sulje paneeli', sv: 'Stäng panelen', en: 'Close the panel' },
  'ui.filters.region': { fi: 'Rajaukset', sv: 'Filter', en: 'Filters' },
  'ui.filters.show': {
    fi: '{count, plural, =0 {Rajaa} other {Rajaa (#)}}',
    sv: '{count, plural, =0 {Filtrera} other {Filtrera (#)}}',
    en: '{count, plural, =0 {Filter} other {Filter (#)}}',
  },
  'ui.filters.remove': {
    fi: 'Poista rajaus: {filter}',
    sv: 'Ta bort filtret: {filter}',
    en: 'Remove filter: {filter}',
  },
  'ui.table.shown': {
    fi: 'Näkyvissä {shown, number} / {total, number}',
    sv: 'Visas {shown, number} av {total, number}',
    en: 'Showing {shown, number} of {total, number}',
  },
  'ui.table.shownAll': {
    fi: '{count, plural, one {# rivi} other {# riviä}}',
    sv: '{count, plural, one {# rad} other {# rader}}',
    en: '{count, plural, one {# row} other {# rows}}',
  },
  'ui.file.choose': { fi: 'Valitse tiedosto', sv: 'Välj en fil', en: 'Choose a file' },
  'ui.file.drop': { fi: 'tai pudota se tähän', sv: 'eller släpp den här', en: 'or drop it here' },
  'ui.file.chosen': { fi: 'Valittu: {name}', sv: 'Vald: {name}', en: 'Chosen: {name}' },
  'ui.chart.table': { fi: 'Luvut taulukkona', sv: 'Siffrorna som tabell', en: 'The figures as a table' },
  'ui.chart.time': { fi: 'Ajankohta', sv: 'Tidpunkt', en: 'Time' },
  'ui.chart.value': { fi: 'Luku', sv: 'Värde', en: 'Value' },
  'ui.palette.title': { fi: 'Hae tai tee', sv: 'Sök eller gör', en: 'Search or do' },
  'ui.palette.placeholder': {
    fi: 'Yritys, henkilö, Y-tunnus tai toiminto',
    sv: 'Företag, person, FO-nummer eller åtgärd',
    en: 'Company, person, business ID or action',
  },
  'ui.palette.records': { fi: 'Tiedot', sv: 'Uppgifter', en: 'Records' },
  'ui.palette.actions': { fi: 'Toiminnot', sv: 'Åtgärder', en: 'Actions' },
  'ui.palette.keys': {
    fi: 'Nuolilla valitset, Enterillä avaat, Escillä suljet.',
    sv: 'Välj med pilarna, öppna med Enter, stäng med Esc.',
    en: 'Arrows choose, Enter opens, Esc closes.',
  },
  'ui.shortcuts.save': { fi: 'Tallenna lomake', sv: 'Spara formuläret', en: 'Save the form' },
  'ui.shortcuts.close': {
    fi: 'Sulje paneeli tai valikko',
    sv: 'Stäng panelen eller menyn',
    en: 'Close the panel or menu',
  },
  'ui.rail.fold': { fi: 'Kavenna valikko', sv: 'Gör menyn smalare', en: 'Narrow the menu' },
  'ui.rail.unfold': { fi: 'Levennä valikko', sv: 'Gör menyn bredare', en: 'Widen the menu' },
  'ui.nav.administration': { fi: 'Ylläpito', sv: 'Administration', en: 'Administration' },
  // With soft hyphens, for the narrow rail and the phone's bar.
  'ui.nav.narrow.companies': { fi: 'Yrityk\u00ADset', sv: 'Företag', en: 'Companies' },
  'ui.nav.narrow.interactions': { fi: 'Vuoro\u00ADvaikutus', sv: 'Inter\u00ADaktioner', en: 'Inter\u00ADactions' },
  'ui.go': { fi: 'Siirry: {page}', sv: 'Gå till: {page}', en: 'Go to: {page}' },
  'ui.gallery.title': { fi: 'Käyttöliittymän osat', sv: 'Gränssnittets delar', en: 'Parts of the interface' },
});
