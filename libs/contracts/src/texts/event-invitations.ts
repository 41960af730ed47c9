import { defineTexts } from './define-texts.js';

/** Words of inviting to an event: the mail, the page where the group is chosen, what each has answered. */
export const eventInvitationsTexts = defineTexts({
  'event-invitations.mail.subject': { fi: 'Kutsu: {title}', sv: 'Inbjudan: {title}', en: 'Invitation: {title}' },
  'event-invitations.mail.subjectAgain': {
    fi: 'Vielä ehdit mukaan: {title}',
    sv: 'Du hinner ännu: {title}',
    en: 'There is still time: {title}',
  },
  'event-invitations.mail.hello': { fi: 'Hei', sv: 'Hej', en: 'Hello' },
  'event-invitations.mail.helloName': { fi: 'Hei {name}', sv: 'Hej {name}', en: 'Dear {name}' },
  'event-invitations.mail.intro': {
    fi: 'tervetuloa mukaan tapahtumaan:',
    sv: 'välkommen till vårt evenemang:',
    en: 'you are welcome to our event:',
  },
  'event-invitations.mail.again': {
    fi: 'kutsuimme sinut tähän tapahtumaan, eikä meillä vielä ole vastaustasi:',
    sv: 'vi har bjudit in dig till det här evenemanget men inte fått ditt svar ännu:',
    en: 'we invited you to this event and have not had your answer yet:',
  },
  'event-invitations.mail.link': {
    fi: 'Ilmoittaudu, tai kerro ettet pääse, tästä:\n{link}\n\nLinkki on sinun oma, joten älä välitä sitä muille.',
    sv: 'Anmäl dig, eller berätta att du inte kan komma, här:\n{link}\n\nLänken är din egen, så skicka den inte vidare.',
    en: 'Sign up, or tell us that you cannot come, here:\n{link}\n\nThe link is your own, so please do not pass it on.',
  },
  'event-invitations.mail.stop': {
    fi: 'Jos et halua kutsuja etkä uutiskirjeitä, peru ne tästä:\n{link}',
    sv: 'Om du inte vill ha inbjudningar eller nyhetsbrev kan du avbeställa dem här:\n{link}',
    en: 'If you do not want invitations or newsletters, unsubscribe here:\n{link}',
  },
  'event-invitations.title': { fi: 'Kutsut', sv: 'Inbjudningar', en: 'Invitations' },
  'event-invitations.open': { fi: 'Kutsu osallistujia', sv: 'Bjud in deltagare', en: 'Invite people' },
  'event-invitations.intro': {
    fi: 'Jokainen saa oman linkin, jolla nimi ja yritys ovat valmiina. Kutsu ei ole vuorovaikutus, eikä sen avaamista seurata.',
    sv: 'Alla får en egen länk där namn och företag är ifyllda. En inbjudan är ingen kontakt, och det följs inte upp om den öppnas.',
    en: 'Everybody gets a link of their own, with name and company filled in. An invitation is no interaction, and its opening is not tracked.',
  },
  'event-invitations.group': { fi: 'Keitä kutsutaan', sv: 'Vilka bjuds in', en: 'Who is invited' },
  'event-invitations.units': { fi: 'Kunnan yksiköt', sv: 'Kommunens enheter', en: 'Units of the municipality' },
  'event-invitations.preview': { fi: 'Tämä ryhmä', sv: 'Den här gruppen', en: 'This group' },
  'event-invitations.eligible': {
    fi: '{count, plural, =0 {Kukaan ei saa kutsua} one {# saa kutsun} other {# saa kutsun}}',
    sv: '{count, plural, =0 {Ingen får en inbjudan} one {# får en inbjudan} other {# får en inbjudan}}',
    en: '{count, plural, =0 {Nobody gets an invitation} one {# gets an invitation} other {# get an invitation}}',
  },
  'event-invitations.leftOut': {
    fi: '{count, plural, one {# jää pois} other {# jää pois}}',
    sv: '{count, plural, one {# lämnas utanför} other {# lämnas utanför}}',
    en: '{count, plural, one {# is left out} other {# are left out}}',
  },
  'event-invitations.reason.not_found': { fi: 'Poistettu', sv: 'Borttagen', en: 'Removed' },
  'event-invitations.reason.no_email': { fi: 'Ei sähköpostia', sv: 'Ingen e-post', en: 'No e-mail' },
  'event-invitations.reason.suppressed': {
    fi: 'Ei halua postitusta',
    sv: 'Vill inte ha utskick',
    en: 'Does not want mailings',
  },
  'event-invitations.reason.consent_refused': {
    fi: 'Kieltänyt postituksen',
    sv: 'Har nekat utskick',
    en: 'Has refused mailings',
  },
  'event-invitations.reason.consent_missing': {
    fi: 'Yksityishenkilö ilman suostumusta',
    sv: 'Privatperson utan samtycke',
    en: 'Private person without consent',
  },
  'event-invitations.reason.same_address': { fi: 'Sama sähköposti', sv: 'Samma e-post', en: 'Same e-mail' },
  'event-invitations.reason.already_invited': { fi: 'Kutsuttu jo', sv: 'Redan inbjuden', en: 'Invited already' },
  'event-invitations.reason.already_signed_up': {
    fi: 'Ilmoittautunut jo',
    sv: 'Redan anmäld',
    en: 'Signed up already',
  },
  'event-invitations.send': {
    fi: '{count, plural, one {Lähetä # kutsu} other {Lähetä # kutsua}}',
    sv: '{count, plural, one {Skicka # inbjudan} other {Skicka # inbjudningar}}',
    en: '{count, plural, one {Send # invitation} other {Send # invitations}}',
  },
  'event-invitations.sent': {
    fi: '{count, plural, one {# kutsu lähtee} other {# kutsua lähtee}}',
    sv: '{count, plural, one {# inbjudan skickas} other {# inbjudningar skickas}}',
    en: '{count, plural, one {# invitation is leaving} other {# invitations are leaving}}',
  },
  'event-invitations.again': {
    fi: '{count, plural, one {Lähetä uudestaan # vastaamattomalle} other {Lähetä uudestaan # vastaamattomalle}}',
    sv: '{count, plural, one {Skicka på nytt till # som inte svarat} other {Skicka på nytt till # som inte svarat}}',
    en: '{count, plural, one {Send again to # who has not answered} other {Send again to # who have not answered}}',
  },
  'event-invitations.notPublished': {
    fi: 'Julkaise ilmoittautumissivu ennen kuin kutsut: kutsu johtaa sinne.',
    sv: 'Publicera anmälningssidan innan du bjuder in: inbjudan leder dit.',
    en: 'Publish the sign-up page before inviting: the invitation leads there.',
  },
  'event-invitations.invited': { fi: 'Kutsutut', sv: 'Inbjudna', en: 'Invited' },
  'event-invitations.empty': {
    fi: 'Ketään ei ole vielä kutsuttu.',
    sv: 'Ingen har bjudits in ännu.',
    en: 'Nobody has been invited yet.',
  },
  'event-invitations.state.queued': { fi: 'Lähdössä', sv: 'På väg', en: 'Leaving' },
  'event-invitations.state.sent': { fi: 'Ei ole vastannut', sv: 'Har inte svarat', en: 'No answer yet' },
  'event-invitations.state.signed_up': { fi: 'Tulossa', sv: 'Kommer', en: 'Coming' },
  'event-invitations.state.declined': { fi: 'Ei pääse', sv: 'Kan inte', en: 'Cannot come' },
  'event-invitations.state.bounced': { fi: 'Ei mennyt perille', sv: 'Kom inte fram', en: 'Did not arrive' },
  'event-invitations.state.suppressed': { fi: 'Ei lähetetty', sv: 'Inte skickad', en: 'Not sent' },
  'event-invitations.round': { fi: '{round}. kerta', sv: '{round}:a gången', en: 'Round {round}' },
});
