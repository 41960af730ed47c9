import { RelayNews, SendDeliveries } from '@elinvoima/domain/webhooks';
import { isLanguage } from '@elinvoima/contracts';
import { Logger, type INestApplicationContext } from '@nestjs/common';
import { AftercareFollowUps } from '@elinvoima/domain/aftercare';
import { WarnOfKeyEnds } from '@elinvoima/domain/api-keys';
import { SweepAttachments } from '@elinvoima/domain/attachments';
import { AnchorTrail, RetireEntries, SealEntries } from '@elinvoima/domain/audit';
import { forgetOldBulkChanges } from '@elinvoima/domain/bulk-changes';
import { Digests } from '@elinvoima/domain/digest';
import { EnquiryCaseService, WarnOfAnswers } from '@elinvoima/domain/enquiries';
import { FindDuplicates } from '@elinvoima/domain/duplicates';
import { TellAskers } from '@elinvoima/domain/enquiry-page';
import { HandoverService } from '@elinvoima/domain/handovers';
import { EraseParticipants, EventFeedbackService, RemindParticipants } from '@elinvoima/domain/events';
import {
  ApplyImport,
  CheckImport,
  ForgetWrites,
  ImportService,
  RemoveOldFiles,
  UndoImport,
} from '@elinvoima/domain/imports';
import { ExportService, RunExport, SweepExports } from '@elinvoima/domain/exports';
import { FullExportService, RunFullExport } from '@elinvoima/domain/full-export';
import { AccessibilityMails } from '@elinvoima/domain/accessibility-feedback';
import { WarnOfRequests } from '@elinvoima/domain/information-requests';
import { refreshMonths } from '@elinvoima/domain/indicators';
import { TellOfMatches } from '@elinvoima/domain/matching';
import { PaceMailings } from '@elinvoima/domain/mailings';
import { Database, MailSender, type Processor, type QueueName } from '@elinvoima/domain/platform';
import { RemindOfOutcomes } from '@elinvoima/domain/referrals';
import { ExpireReservations, RemindOfReservations } from '@elinvoima/domain/reservations';
import { FollowRegister, RegisterSyncService } from '@elinvoima/domain/register';
import { ReportFiles, ReportSubscriptions, forgetOldChanges } from '@elinvoima/domain/reports';
import { RunDisposal } from '@elinvoima/domain/retention';
import { tidySearch } from '@elinvoima/domain/search';
import { FireTriggers } from '@elinvoima/domain/survey-triggers';
import {
  EraseAnswers,
  FollowAnswers,
  ForgetAnswerers,
  PaceWaves,
  PublishAnswers,
  RewriteAnswers,
} from '@elinvoima/domain/surveys';
import { Sessions } from '@elinvoima/domain/users';
import { RemindOfYearlyTasks } from '@elinvoima/domain/yearly-tasks';

/** Which job does what: read the ids, call the domain. Every one is safe to run twice. */
export function processorsOf(app: INestApplicationContext): Record<QueueName, Record<string, Processor>> {
  const database = app.get(Database);
  const keyEnds = app.get(WarnOfKeyEnds);
  const webhookNews = app.get(RelayNews);
  const webhookDeliveries = app.get(SendDeliveries);
  const mailSender = app.get(MailSender);
  const sessions = app.get(Sessions);
  const followAnswers = app.get(FollowAnswers);
  const expiredReservations = app.get(ExpireReservations);
  const endingReservations = app.get(RemindOfReservations);
  const yearlyTasks = app.get(RemindOfYearlyTasks);
  const answers = app.get(WarnOfAnswers);
  const requests = app.get(WarnOfRequests);
  const fullExports = app.get(FullExportService);
  const runFullExport = app.get(RunFullExport);
  const accessibility = app.get(AccessibilityMails);
  const enquiryCases = app.get(EnquiryCaseService);
  const aftercare = app.get(AftercareFollowUps);
  const digests = app.get(Digests);
  const eventFeedback = app.get(EventFeedbackService);
  const eventReminders = app.get(RemindParticipants);
  const eventErasure = app.get(EraseParticipants);
  const duplicates = app.get(FindDuplicates);
  const askers = app.get(TellAskers);
  const handovers = app.get(HandoverService);
  const outcomes = app.get(RemindOfOutcomes);
  const attachments = app.get(SweepAttachments);
  const exports = app.get(ExportService);
  const runExport = app.get(RunExport);
  const exportFiles = app.get(SweepExports);
  const imports = app.get(ImportService);
  const checkImport = app.get(CheckImport);
  const applyImport = app.get(ApplyImport);
  const undoImport = app.get(UndoImport);
  const oldFiles = app.get(RemoveOldFiles);
  const oldWrites = app.get(ForgetWrites);
  const register = app.get(FollowRegister);
  const registerSyncs = app.get(RegisterSyncService);
  const matches = app.get(TellOfMatches);
  const mailings = app.get(PaceMailings);
  const waves = app.get(PaceWaves);
  const surveyAnswers = app.get(PublishAnswers);
  const surveyTriggers = app.get(FireTriggers);
  const answerers = app.get(ForgetAnswerers);
  const answersAnew = app.get(RewriteAnswers);
  const answerErasure = app.get(EraseAnswers);
  const seals = app.get(SealEntries);
  const anchors = app.get(AnchorTrail);
  const oldEntries = app.get(RetireEntries);
  const disposals = app.get(RunDisposal);
  const reportFiles = app.get(ReportFiles);
  const reportSubscriptions = app.get(ReportSubscriptions);
  return {
    mail: {
      send: ({ mailId }) => mailSender.send(String(mailId)),
      'send-many': ({ mailIds }) => mailSender.sendMany(Array.isArray(mailIds) ? mailIds : []),
      relay: () => mailSender.relay(),
      'pace-mailings': () => mailings.run(),
      'pace-survey-waves': () => waves.run(),
    },
    imports: {
      check: ({ importId }) => checkImport.run(String(importId)),
      apply: ({ importId }) => applyImport.run(String(importId)),
      undo: ({ importId }) => undoImport.run(String(importId)),
      resume: () => imports.resume(),
      'remove-old-files': async () => {
        await oldFiles.run();
        await oldWrites.run();
      },
      'follow-register': ({ syncId }) => register.run(String(syncId)),
      'resume-register': () => register.resume(),
      'begin-register': () => registerSyncs.startWeekly(),
    },
    exports: {
      write: ({ exportId }) => runExport.run(String(exportId)),
      'write-full': ({ fullExportId }) => runFullExport.run(String(fullExportId)),
      resume: async () => {
        for (const { id, attempt } of await runExport.stranded()) await exports.wake(id, attempt);
        for (const { id, attempt } of await runFullExport.stranded()) await fullExports.wake(id, attempt);
      },
      sweep: async () => {
        await exportFiles.run();
        await runFullExport.sweep();
      },
    },
    audit: {
      seal: async () => void (await seals.run()),
      anchor: async () => {
        await seals.run();
        const line = await anchors.run();
        // Into the log too: where logs are collected elsewhere, the chain's end is known elsewhere.
        if (line !== null) new Logger('audit').log(`audit anchor ${line}`);
      },
      retire: async () => void (await oldEntries.run()),
    },
    webhooks: {
      tell: async () => {
        await webhookNews.run();
        await webhookDeliveries.run();
      },
      forget: () => webhookDeliveries.forget(),
    },
    housekeeping: {
      dispose: async ({ proposalId }) => void (await disposals.run(String(proposalId))),
      'resume-disposals': () => disposals.resume(),
      'refresh-months': async () => {
        await refreshMonths(database);
      },
      'count-answers-of-survey': async ({ surveyId }) => void (await surveyAnswers.ofSurvey(String(surveyId))),
      'count-survey-answers': async () => void (await surveyAnswers.run()),
      'follow-survey-answers': async () => void (await followAnswers.run()),
      'forget-survey-answerers': async () => {
        await answerers.run();
        await answersAnew.run();
      },
      'erase-survey-answers': async () => {
        const { waves } = await answerErasure.run();
        if (waves > 0) await answersAnew.sweep();
      },
      'sweep-attachments': async () => void (await attachments.run()),
      'purge-sessions': () => sessions.purge(),
      'make-report-files': ({ closingId, language }) =>
        reportFiles.makeAll(String(closingId), isLanguage(language) ? language : 'fi'),
      'tell-askers': async () => void (await askers.run()),
      'tell-of-reports': () => reportSubscriptions.tell(),
      'find-duplicates': async () => void (await duplicates.run()),
      'forget-record-changes': () => forgetOldChanges(database),
      'forget-bulk-changes': () => forgetOldBulkChanges(database, new Date()),
      'tidy-search': () => tidySearch(database),
      'pass-handovers': () => handovers.run(),
      'warn-of-answers': async () => void (await answers.run()),
      'warn-of-accessibility': async () => void (await accessibility.warn()),
      'warn-of-requests': async () => void (await requests.run()),
      'lift-confidentiality': async () => void (await enquiryCases.liftEnded()),
      'make-aftercare': async () => void (await aftercare.makeMissing()),
      'send-digests': async () => void (await digests.run()),
      'send-event-feedback': async () => void (await eventFeedback.sendDue()),
      'fire-survey-triggers': async () => void (await surveyTriggers.run()),
      'remind-of-events': async () => void (await eventReminders.run()),
      'erase-event-participants': async () => void (await eventErasure.run()),
      'remind-of-outcomes': async () => void (await outcomes.run()),
      'expire-reservations': async () => void (await expiredReservations.run()),
      'remind-of-reservations': async () => void (await endingReservations.run()),
      'tell-of-matches': async () => void (await matches.run()),
      'warn-of-key-ends': async () => void (await keyEnds.run()),
      'remind-of-yearly-tasks': async () => void (await yearlyTasks.run()),
    },
  };
}
