import { defineTexts } from '../define-texts.js';

/** What we say when something about surveys is refused. */
export const surveyProblemsTexts = defineTexts({
  'problems.survey-not-published': {
    fi: 'Kyselyä ei ole julkaistu.',
    sv: 'Enkäten har inte publicerats.',
    en: 'The survey has not been published.',
  },
  'problems.survey-press-again': {
    fi: 'Vastaustasi ei vielä lähetetty. Tarkista se ja paina Lähetä vastaus uudelleen.',
    sv: 'Ditt svar har inte skickats ännu. Kontrollera det och tryck på Skicka svaret igen.',
    en: 'Your answer has not been sent yet. Check it and press Send your answer again.',
  },
  'problems.survey-try-later': {
    fi: 'Vastausta ei voitu juuri nyt ottaa vastaan. Kirjoittamasi on tallella tällä sivulla: lähetä se hetken kuluttua uudelleen.',
    sv: 'Svaret kunde inte tas emot just nu. Det du skrev finns kvar på sidan: skicka det igen om en stund.',
    en: 'The answer could not be taken just now. What you wrote is still on this page: send it again in a moment.',
  },
  'problems.survey-closed': {
    fi: 'Vastausaika on päättynyt.',
    sv: 'Svarstiden har gått ut.',
    en: 'The survey has closed.',
  },
  'problems.survey-answered': {
    fi: 'Tähän kutsuun on jo vastattu.',
    sv: 'Den här inbjudan har redan besvarats.',
    en: 'This invitation has already been answered.',
  },
  'problems.survey-answer-reviewed': {
    fi: 'Vastaus on jo tarkistettu.',
    sv: 'Svaret har redan granskats.',
    en: 'The answer has already been reviewed.',
  },
  'problems.survey-version-changed': {
    fi: 'Kyselyä on muutettu. Avaa linkki uudelleen.',
    sv: 'Enkäten har ändrats. Öppna länken på nytt.',
    en: 'The survey has changed. Open the link again.',
  },
  'problems.survey-quiet-time': {
    fi: 'Kutsuja ei lähetetä nyt: on yö, viikonloppu, pyhä, heinäkuu tai joulun aika.',
    sv: 'Inbjudningar skickas inte nu: det är natt, veckoslut, helgdag, juli eller jultid.',
    en: 'Invitations do not leave now: it is night, a weekend, a holiday, July or Christmas time.',
  },
  'problems.survey-reminders-too-many': {
    fi: 'Muistutuksia voi olla enintään kolme.',
    sv: 'Det kan finnas högst tre påminnelser.',
    en: 'There can be at most three reminders.',
  },
  'problems.survey-reminders-too-close': {
    fi: 'Muistutusten väliin on jäätävä vähintään kuusi päivää, samoin kutsun ja ensimmäisen muistutuksen.',
    sv: 'Det måste gå minst sex dagar mellan påminnelserna och mellan inbjudan och den första påminnelsen.',
    en: 'At least six days must pass between reminders, and between the invitation and the first one.',
  },
  'problems.survey-reminder-after-closing': {
    fi: 'Muistutus lähtisi vasta vastausajan päätyttyä.',
    sv: 'Påminnelsen skulle skickas först efter att svarstiden gått ut.',
    en: 'The reminder would leave only after the survey has closed.',
  },
  'problems.survey-closing-earlier': {
    fi: 'Vastausaikaa voi vain jatkaa: vastaajille on luvattu aikaa siihen asti.',
    sv: 'Svarstiden kan bara förlängas: de svarande har lovats tid tills dess.',
    en: 'The time for answering can only be made longer: people have been promised time until then.',
  },
  'problems.survey-one-choice': {
    fi: 'Valitse joko henkilöt tai ryhmä.',
    sv: 'Välj antingen personer eller en grupp.',
    en: 'Choose either people or a group.',
  },
  'problems.survey-wave-state': {
    fi: 'Lähetys ei ole enää siinä vaiheessa, että näin voisi tehdä.',
    sv: 'Utskicket är inte längre i ett skede där detta går att göra.',
    en: 'The sending is no longer at a stage where this can be done.',
  },
  'problems.survey-answers-anonymous': {
    fi: 'Vastaukset luvattiin nimettömiksi, joten yksittäisiä vastauksia ei anneta.',
    sv: 'Svaren utlovades anonyma, därför lämnas inga enskilda svar ut.',
    en: 'The answers were promised to be anonymous, so single answers are not given.',
  },
  'problems.survey-empty': {
    fi: 'Vastaa ainakin yhteen kysymykseen.',
    sv: 'Svara på minst en fråga.',
    en: 'Answer at least one question.',
  },
  'problems.survey-key-format': {
    fi: 'Tunnuksessa saa olla pieniä kirjaimia a–z, numeroita ja alaviivoja.',
    sv: 'Koden får ha små bokstäver a–z, siffror och understreck.',
    en: 'A key may have lower-case letters a–z, digits and underscores.',
  },
  'problems.survey-condition-not-earlier': {
    fi: 'Ehto voi viitata vain aiempaan valintakysymykseen.',
    sv: 'Villkoret kan bara gälla en tidigare valfråga.',
    en: 'A condition can refer only to an earlier question with choices.',
  },
  'problems.survey-member-of-other-type': {
    fi: 'Tämä ei kuulu tämän lajin kysymykseen.',
    sv: 'Detta hör inte till en fråga av det här slaget.',
    en: 'This does not belong to a question of this type.',
  },
  'problems.survey-contact-in-anonymous': {
    fi: 'Nimettömässä kyselyssä ei voi pyytää yhteydenottoa.',
    sv: 'I en anonym enkät kan man inte be om kontakt.',
    en: 'An anonymous survey cannot offer to be contacted.',
  },
  'problems.survey-section-empty': {
    fi: 'Osiossa ei ole kysymyksiä. Siirrä siihen kysymys tai poista osio.',
    sv: 'Avsnittet har inga frågor. Flytta en fråga dit eller ta bort avsnittet.',
    en: 'The section has no questions. Move a question into it or remove the section.',
  },
  'problems.survey-section-scattered': {
    fi: 'Saman osion kysymysten on oltava peräkkäin.',
    sv: 'Frågorna i samma avsnitt ska stå efter varandra.',
    en: 'Questions of the same section must stand together.',
  },
  'problems.survey-reply-empty': {
    fi: 'Sivulla ei ole vielä mitään kerrottavaa.',
    sv: 'Sidan har ännu inget att berätta.',
    en: 'There is nothing to tell on the page yet.',
  },
  'problems.survey-wave-open': {
    fi: 'Kyselyyn voi vielä vastata. Sivun voi julkaista, kun vastausaika on päättynyt.',
    sv: 'Det går ännu att svara på enkäten. Sidan kan publiceras när svarstiden har gått ut.',
    en: 'The survey can still be answered. The page can be published when it has closed.',
  },
  'problems.survey-one-filter': {
    fi: 'Avoimia vastauksia voi rajata vain yhdellä tiedolla kerrallaan.',
    sv: 'Öppna svar kan begränsas bara med en uppgift åt gången.',
    en: 'Open answers can be narrowed by one thing at a time only.',
  },
  'problems.survey-comment-changed': {
    fi: 'Vastaus on muuttunut sen jälkeen, kun avasit sen. Lue se uudelleen.',
    sv: 'Svaret har ändrats sedan du öppnade det. Läs det på nytt.',
    en: 'The answer has changed since you opened it. Read it again.',
  },
  'problems.survey-comment-not-checked': {
    fi: 'Vastausta ei ole vielä tarkistettu.',
    sv: 'Svaret har inte kontrollerats ännu.',
    en: 'The answer has not been checked yet.',
  },
  'problems.survey-theme-taken': {
    fi: 'Samanniminen teema on jo käytössä.',
    sv: 'Ett tema med samma namn används redan.',
    en: 'A theme of the same name is already in use.',
  },
  'problems.survey-theme-merged': {
    fi: 'Teema on jo yhdistetty toiseen.',
    sv: 'Temat har redan slagits ihop med ett annat.',
    en: 'The theme has already been merged into another.',
  },
  'problems.survey-scale-changed': {
    fi: 'Julkaistun kysymyksen lajia ei voi vaihtaa, koska vastaukset eivät olisi vertailukelpoisia. Lisää uusi kysymys.',
    sv: 'En publicerad frågas typ kan inte bytas, eftersom svaren inte skulle vara jämförbara. Lägg till en ny fråga.',
    en: 'The type of a published question cannot be changed, since the answers would not be comparable. Add a new question.',
  },
  'problems.survey-metric-changed': {
    fi: 'Julkaistun kysymyksen mittaria ei voi vaihtaa. Lisää uusi kysymys.',
    sv: 'En publicerad frågas mätare kan inte bytas. Lägg till en ny fråga.',
    en: 'The metric of a published question cannot be changed. Add a new question.',
  },
  'problems.survey-words-changed': {
    fi: 'Kysymyksen sanamuoto on muuttunut. Kerro, onko se korjaus vai muuttuiko merkitys.',
    sv: 'Frågans formulering har ändrats. Ange om det är en rättelse eller om betydelsen har ändrats.',
    en: 'The words of the question have changed. Say whether it is a correction or the meaning has changed.',
  },
  'problems.survey-promise-made': {
    fi: 'Julkaistua kyselyä ei voi muuttaa nimettömästä nimelliseksi tai toisin päin. Tee uusi kysely.',
    sv: 'En publicerad enkät kan inte ändras från anonym till namngiven eller tvärtom. Gör en ny enkät.',
    en: 'A published survey cannot be changed from anonymous to named or the other way round. Make a new survey.',
  },
  'problems.survey-was-sent': {
    fi: 'Lähetettyä kyselyä ei voi poistaa, koska sen vastaukset ovat mittareissa. Poista se käytöstä.',
    sv: 'En skickad enkät kan inte raderas, eftersom dess svar ingår i mätarna. Ta den ur bruk.',
    en: 'A survey that was sent cannot be deleted, since its answers are in the indicators. Retire it.',
  },
  'problems.survey-never-published': {
    fi: 'Kyselyä ei ole julkaistu, joten sitä ei tarvitse poistaa käytöstä.',
    sv: 'Enkäten har inte publicerats, så den behöver inte tas ur bruk.',
    en: 'The survey has not been published, so it need not be retired.',
  },
  'problems.survey-bank-key-taken': {
    fi: 'Kysymyspankissa on jo kysymys tällä tunnuksella.',
    sv: 'I frågebanken finns redan en fråga med den här koden.',
    en: 'The question bank already has a question with this key.',
  },
});
