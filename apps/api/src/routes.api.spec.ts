import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Type } from '@nestjs/common';
import { ModulesContainer, Reflector } from '@nestjs/core';
import { openApiDocument } from './openapi.js';
import { POLICY, STEP_UP, stepUpPermissions, type Policy } from './http/policy.js';
import { startTestApi, type TestApi } from './testing/api.js';

interface Route {
  name: string;
  policy: Policy | undefined;
  stepUp: boolean | undefined;
}

/** Open to everybody, each for a reason that stands at the route. A new one must be added here by hand. */
const publicRoutes = [
  // Mailed links: the token is the right (surveys.md).
  'PublicSurveysController.answer',
  'PublicSurveysController.get',
  // Reported figures, where the municipality has chosen to publish them.
  'PublicFiguresController.get',
  'PublicSitesController.get',
  'PublicSitesController.list',
  'HealthController.live',
  'HealthController.ready',
  // A watching program's token, or this very machine; to others it is not there.
  'MetricsController.get',
  // The way to the identity provider and back: nobody is signed in yet.
  'OidcController.begin',
  'OidcController.finish',
  'OidcController.ways',
  'PasswordController.forgot',
  // A provider's signature is the right.
  'MailEventsController.take',
  'MailEventsController.takeMailgun',
  'PasswordController.setPassword',
  'SessionController.start',
  // The second step of signing in, and the passkey in place of the first.
  'SecondFactorController.options',
  'SecondFactorController.passkey',
  'SecondFactorController.second',
];

/** Lists of people's names by way of another noun: a program's key needs the right to people too. */
const namesPeople = [
  'DuplicatesController.contacts',
  'DuplicatesController.dismissContacts',
  'DuplicatesController.reopenContacts',
  'DuplicatesController.search',
  'InvitationsController.list',
  'InvitationsController.preview',
  'MailingsController.recipients',
  'RecipientsController.preview',
  'SuppressionsController.list',
  'TouchedController.people',
  'TouchedController.peopleCsv',
  'TouchedController.peopleXlsx',
];

/** Of a permission that asks for a step-up, yet giving out and changing nothing of the kind; each says why at the route. */
const withoutStepUp = [
  'ContactPrivacyController.get',
  'ContactPrivacyController.rectify',
  'ContactPrivacyController.update',
  'ExportsController.cancel',
  'ExportsController.get',
  'ExportsController.list',
  'FullExportsController.get',
  'FullExportsController.list',
  'PrivacyNoticeController.get',
  'ProcessingRecordController.file',
  'ProcessingRecordController.get',
  'ProcessingRecordController.page',
];

/** Files of many records by permissions that do not ask for it everywhere, and what one signs in with oneself. */
const stepUpBesides = [
  'AccessReviewsController.csv',
  'AccessReviewsController.xlsx',
  'DisposalsController.csv',
  'DisposalsController.xlsx',
  'ImportFilesController.refusedCsv',
  'ImportFilesController.refusedGeojson',
  'ImportFilesController.refusedXlsx',
  'OwnFactorsController.addPasskey',
  'OwnFactorsController.beginTotp',
  'OwnFactorsController.confirmTotp',
  'OwnFactorsController.passkeyOptions',
  'OwnFactorsController.password',
  'OwnFactorsController.recoveryCodes',
  'OwnFactorsController.removePasskey',
  'OwnFactorsController.removeTotp',
  'OwnFactorsController.renamePasskey',
  'ReportsController.xlsx',
  'SiteFilesController.csv',
  'SiteFilesController.geojson',
  'SurveyResultsController.answersCsv',
  'SurveyResultsController.answersXlsx',
];

/** Pages that people without an account open in a browser: HTML, not part of the API's description. */
const publicPages = [
  'CalendarPageController.read',
  'CampaignPageController.all',
  'CampaignPageController.form',
  'CampaignPageController.show',
  'CampaignPageController.submitIdea',
  'CampaignPageController.vote',
  'ComingEventsPageController.feed',
  'ComingEventsPageController.show',
  'DialoguePageController.show',
  'EnquiryPageController.follow',
  'EnquiryPageController.mails',
  'EnquiryPageController.message',
  'EnquiryPageController.other',
  'EnquiryPageController.sentBefore',
  'EnquiryPageController.show',
  'EnquiryPageController.stop',
  'EnquiryPageController.stopped',
  'EnquiryPageController.submit',
  'EventCancelPageController.cancel',
  'EventCancelPageController.show',
  'EventPageController.calendar',
  'EventPageController.decline',
  'EventPageController.invited',
  'EventPageController.other',
  'EventPageController.show',
  'EventPageController.signUp',
  'EventPageController.signUpInvited',
  'EventPageController.thanks',
  'FiguresPageController.csv',
  'FiguresPageController.json',
  'FiguresPageController.newest',
  'FiguresPageController.ofPeriod',
  'IdeaPageController.comment',
  'IdeaPageController.enter',
  'IdeaPageController.invitation',
  'IdeaPageController.show',
  'IdeaPageController.support',
  'AccessibilityFeedbackPageController.show',
  'AccessibilityFeedbackPageController.submit',
  'AccessibilityPageController.show',
  'PrivacyPageController.show',
  'WellKnownController.robots',
  'WellKnownController.security',
  'InitiativePageController.answers',
  'InitiativePageController.follow',
  'InitiativePageController.show',
  'InitiativePageController.submit',
  'LightsPageController.show',
  'OutcomePageController.other',
  'OutcomePageController.show',
  'OutcomePageController.tell',
  'SitePicturesPageController.get',
  'SitesPageController.list',
  'SitesPageController.one',
  'SurveyAssetsController.get',
  'SurveyPageController.other',
  'SurveyPageController.show',
  'SurveyPageController.step',
  'SurveyPageController.submit',
  'TrySurveyPageController.done',
  'TrySurveyPageController.show',
  'TrySurveyPageController.submit',
  'SurveyReplyPageController.show',
  'UnsubscribePageController.other',
  'UnsubscribePageController.show',
  'UnsubscribePageController.unsubscribe',
];

describe('every route', () => {
  let api: TestApi;
  let routes: Route[];

  beforeAll(async () => {
    api = await startTestApi();
    routes = routesOf(api);
  });
  afterAll(() => api.close());

  it('declares its policy, and those open to everybody are few and known', () => {
    expect(routes.length).toBeGreaterThan(25);
    expect(routes.filter(({ policy }) => policy === undefined)).toEqual([]);
    const open = routes.filter(({ policy }) => policy?.kind === 'public').map(({ name }) => name);
    expect(open.toSorted()).toEqual([...publicRoutes, ...publicPages].toSorted());
  });

  it('that lists people asks for the right to read contacts besides its own', () => {
    const both = routes.filter(({ policy }) => policy?.kind === 'permission' && policy.also === 'contacts.read');
    expect(both.map(({ name }) => name).toSorted()).toEqual(namesPeople);
  });

  it('that takes out many records or changes who may what asks anew who it is', () => {
    const isStrong = ({ policy }: Route) =>
      policy?.kind === 'permission' &&
      [...policy.anyOf, policy.also].some(
        (permission) => permission !== undefined && stepUpPermissions.has(permission),
      );
    const names = (found: Route[]) => found.map(({ name }) => name).toSorted();
    expect(routes.filter(isStrong).length).toBeGreaterThan(5);
    expect(names(routes.filter((route) => isStrong(route) && route.stepUp !== true))).toEqual(withoutStepUp);
    expect(names(routes.filter((route) => !isStrong(route) && route.stepUp === true))).toEqual(stepUpBesides);
  });

  it('refuses somebody who is not signed in, with the body of the refusal a problem', async () => {
    const document = openApiDocument(api.app);
    const anyId = '01900000-0000-7000-8000-000000000000';
    for (const [path, operations] of Object.entries(document.paths)) {
      for (const [method, operation] of Object.entries(operations) as [string, { operationId?: string }][]) {
        const [controller, handler] = (operation.operationId ?? '_').split('_');
        if (publicRoutes.includes(`${controller}Controller.${handler}`)) continue;
        const answer = await api.anonymous.send(
          method.toUpperCase() as 'GET',
          path.replaceAll(/\{\w+\}/g, anyId),
          method === 'get' ? undefined : {},
        );
        expect({ path, method, status: answer.status }).toEqual({ path, method, status: 401 });
        expect(answer.headers['content-type']).toContain('application/problem+json');
        expect(answer.headers['cache-control']).toBe('no-store');
      }
    }
  });

  it('is in the OpenAPI document with its body, parameters and errors', () => {
    const document = openApiDocument(api.app);
    const described = Object.values(document.paths).flatMap(
      (operations) => Object.values(operations) as { operationId?: string; responses?: object }[],
    );
    const names = new Set(described.map(({ operationId }) => (operationId ?? '').replace('_', 'Controller.')));
    expect(routes.map(({ name }) => name).filter((name) => !names.has(name) && !publicPages.includes(name))).toEqual(
      [],
    );
    expect(described.filter(({ responses }) => !('default' in (responses ?? {})))).toEqual([]);
  });
});

/** Every handler of every controller, as Nest knows them. */
function routesOf(api: TestApi): Route[] {
  const reflector = api.app.get(Reflector);
  const controllers = [...api.app.get(ModulesContainer).values()].flatMap((module) => [...module.controllers.values()]);
  return controllers.flatMap(({ metatype }) => {
    const controller = metatype as Type<object>;
    const prototype = controller.prototype as Record<string, unknown>;
    return Object.getOwnPropertyNames(prototype)
      .filter((key) => key !== 'constructor')
      .map((key) => [key, prototype[key]] as const)
      .filter(
        (entry): entry is [string, () => unknown] =>
          typeof entry[1] === 'function' && Reflect.hasMetadata('path', entry[1]),
      )
      .map(([key, handler]) => ({
        name: `${controller.name}.${key}`,
        policy: reflector.getAllAndOverride<Policy | undefined>(POLICY, [handler, controller]),
        stepUp: reflector.getAllAndOverride<boolean | undefined>(STEP_UP, [handler, controller]),
      }));
  });
}
