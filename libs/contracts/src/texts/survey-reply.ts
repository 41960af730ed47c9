import { defineTexts } from './define-texts.js';

/** "What you said, what we did": writing it, and the public page, whose own keys are below `survey-reply.page`. */
export const surveyReplyTexts = defineTexts({
  'survey-reply.title': {
    fi: 'Mitä sanoitte, mitä teimme',
    sv: 'Vad ni sade, vad vi gjorde',
    en: 'What you said, what we did',
  },
  'survey-reply.hint': {
    fi: 'Kerro vastaajille, mitä he sanoivat ja mitä siitä seuraa. Kirjoita omin sanoin, älä lainaa ketään.',
    sv: 'Berätta för dem som svarade vad de sade och vad det leder till. Skriv med egna ord, citera ingen.',
    en: 'Tell those who answered what they said and what comes of it. Use your own words and quote nobody.',
  },
  'survey-reply.intro': { fi: 'Alkusanat', sv: 'Inledning', en: 'Introduction' },
  'survey-reply.item': { fi: 'Asia {n, number}', sv: 'Ärende {n, number}', en: 'Point {n, number}' },
  'survey-reply.theme': { fi: 'Teema', sv: 'Tema', en: 'Theme' },
  'survey-reply.said': { fi: 'Mitä sanottiin', sv: 'Vad som sades', en: 'What was said' },
  'survey-reply.did': {
    fi: 'Mitä teimme tai teemme',
    sv: 'Vad vi har gjort eller ska göra',
    en: 'What we did or will do',
  },
  'survey-reply.measure': { fi: 'Toimenpide', sv: 'Åtgärd', en: 'Measure' },
  'survey-reply.measureHint': {
    fi: 'Näkyy sivulla vain, jos toimenpide on itsekin julkinen.',
    sv: 'Syns på sidan bara om åtgärden själv är offentlig.',
    en: 'Seen on the page only if the measure itself is public.',
  },
  'survey-reply.add': { fi: 'Lisää asia', sv: 'Lägg till ett ärende', en: 'Add a point' },
  'survey-reply.remove': {
    fi: 'Poista asia {n, number}',
    sv: 'Ta bort ärende {n, number}',
    en: 'Remove point {n, number}',
  },
  'survey-reply.save': { fi: 'Tallenna luonnos', sv: 'Spara utkastet', en: 'Save the draft' },
  'survey-reply.saveLive': { fi: 'Tallenna sivulle', sv: 'Spara på sidan', en: 'Save to the page' },
  'survey-reply.saved': { fi: 'Tallennettu', sv: 'Sparat', en: 'Saved' },
  'survey-reply.publish': { fi: 'Julkaise', sv: 'Publicera', en: 'Publish' },
  'survey-reply.publishHint': {
    fi: 'Kuka tahansa voi lukea sivun. Luvut tulevat kyselyn tuloksista, eikä pienistä ryhmistä kerrota mitään.',
    sv: 'Vem som helst kan läsa sidan. Siffrorna kommer från enkätens resultat, och om små grupper berättas ingenting.',
    en: 'Anybody can read the page. Its figures come from the survey’s results, and small groups are not told of.',
  },
  'survey-reply.unpublish': { fi: 'Poista julkaisu', sv: 'Avpublicera', en: 'Unpublish' },
  'survey-reply.open': { fi: 'Avaa julkinen sivu', sv: 'Öppna den offentliga sidan', en: 'Open the public page' },
  'survey-reply.published': { fi: 'Julkaistu {day}', sv: 'Publicerad {day}', en: 'Published {day}' },
  'survey-reply.draft': { fi: 'Luonnos', sv: 'Utkast', en: 'Draft' },
  'survey-reply.waitsForClosing': {
    fi: 'Kyselyyn voi vielä vastata. Sivun voi kirjoittaa nyt ja julkaista, kun vastausaika on päättynyt.',
    sv: 'Det går ännu att svara på enkäten. Sidan kan skrivas nu och publiceras när svarstiden har gått ut.',
    en: 'The survey can still be answered. The page can be written now and published when it has closed.',
  },
  'survey-reply.language': { fi: 'Kieli', sv: 'Språk', en: 'Language' },
  'survey-reply.untranslated': {
    fi: 'Ilman käännöstä sivulla näkyy suomenkielinen teksti.',
    sv: 'Utan översättning visas den finska texten på sidan.',
    en: 'Without a translation the page shows the Finnish text.',
  },
  'survey-reply.page.answers': {
    fi: 'Kyselyyn vastasi {n, number} henkilöä, vastausprosentti {rate}.',
    sv: '{n, number} personer svarade på enkäten, svarsprocent {rate}.',
    en: '{n, number} people answered the survey, a response rate of {rate}.',
  },
  'survey-reply.page.answersOpen': {
    fi: 'Avoimeen kyselyyn tuli {n, number} vastausta. Ne kertovat vain vastanneiden mielipiteen.',
    sv: 'Den öppna enkäten fick {n, number} svar. De visar bara vad de som svarade tycker.',
    en: 'The open survey got {n, number} answers. They tell only what those who answered think.',
  },
  'survey-reply.page.figures': { fi: 'Tulos lukuina', sv: 'Resultatet i siffror', en: 'The result in figures' },
  'survey-reply.page.said': { fi: 'Te sanoitte', sv: 'Ni sade', en: 'You said' },
  'survey-reply.page.did': { fi: 'Me teemme', sv: 'Vi gör', en: 'We do' },
  'survey-reply.page.measure': { fi: 'Toimenpide: {name}', sv: 'Åtgärd: {name}', en: 'Measure: {name}' },
  'survey-reply.page.other': { fi: 'Muuta', sv: 'Övrigt', en: 'Other' },
});
