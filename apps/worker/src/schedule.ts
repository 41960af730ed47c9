import type { JobQueues } from '@elinvoima/domain/platform';

const helsinki = (pattern: string) => ({ pattern, tz: 'Europe/Helsinki' });

/** Every repeating job, on one screen. */
export async function scheduleRepeatingJobs(queues: JobQueues): Promise<void> {
  await queues.repeat('mail', 'relay-outbox', { every: 15_000 }, 'relay');
  await queues.repeat('mail', 'pace-mailings', { every: 15_000 }, 'pace-mailings');
  await queues.repeat('mail', 'pace-survey-waves', { every: 15_000 }, 'pace-survey-waves');
  await queues.repeat('imports', 'resume-imports', { every: 60_000 }, 'resume');
  await queues.repeat('imports', 'remove-old-import-files', helsinki('0 20 3 * * *'), 'remove-old-files');
  // In the night before Monday; each installation draws its own minutes, and readings under way go on when their time comes.
  await queues.repeat('imports', 'begin-register', helsinki('0 0 1 * * 1'), 'begin-register');
  await queues.repeat('imports', 'resume-register', { every: 60_000 }, 'resume-register');
  await queues.repeat('exports', 'resume-exports', { every: 60_000 }, 'resume');
  await queues.repeat('exports', 'sweep-exports', { every: 3_600_000 }, 'sweep');
  await queues.repeat('audit', 'seal-audit', { every: 2000 }, 'seal');
  await queues.repeat('audit', 'anchor-audit', helsinki('0 0 * * * *'), 'anchor');
  await queues.repeat('audit', 'retire-audit', helsinki('0 55 3 * * 0'), 'retire');
  await queues.repeat('housekeeping', 'refresh-months', { every: 300_000 }, 'refresh-months');
  await queues.repeat('housekeeping', 'count-survey-answers', { every: 300_000 }, 'count-survey-answers');
  // Before the nightly backup, so that it holds no trace of who gave which anonymous answer.
  await queues.repeat('housekeeping', 'forget-survey-answerers', helsinki('0 30 0 * * *'), 'forget-survey-answerers');
  await queues.repeat('housekeeping', 'erase-survey-answers', helsinki('0 40 0 * * *'), 'erase-survey-answers');
  await queues.repeat('housekeeping', 'resume-disposals', { every: 60_000 }, 'resume-disposals');
  await queues.repeat('housekeeping', 'purge-sessions', helsinki('0 30 3 * * *'), 'purge-sessions');
  await queues.repeat('housekeeping', 'forget-record-changes', helsinki('0 40 3 * * *'), 'forget-record-changes');
  await queues.repeat('housekeeping', 'find-duplicates', helsinki('0 15 3 * * *'), 'find-duplicates');
  await queues.repeat('housekeeping', 'sweep-attachments', helsinki('0 20 4 * * *'), 'sweep-attachments');
  await queues.repeat('housekeeping', 'forget-bulk-changes', helsinki('0 45 3 * * *'), 'forget-bulk-changes');
  await queues.repeat('housekeeping', 'tidy-search', helsinki('0 20 2 * * *'), 'tidy-search');
  await queues.repeat('housekeeping', 'tell-askers', { every: 300_000 }, 'tell-askers');
  await queues.repeat('housekeeping', 'tell-of-reports', helsinki('0 0 7 * * *'), 'tell-of-reports');
  await queues.repeat('housekeeping', 'pass-handovers', helsinki('0 10 0 * * *'), 'pass-handovers');
  await queues.repeat('housekeeping', 'lift-confidentiality', helsinki('0 12 0 * * *'), 'lift-confidentiality');
  await queues.repeat('housekeeping', 'make-aftercare', helsinki('0 14 0 * * *'), 'make-aftercare');
  // In office hours only; on holidays the job itself says nothing.
  await queues.repeat('housekeeping', 'warn-of-answers', helsinki('0 */10 8-15 * * 1-5'), 'warn-of-answers');
  await queues.repeat('housekeeping', 'warn-of-accessibility', helsinki('0 20 8 * * 1-5'), 'warn-of-accessibility');
  await queues.repeat('housekeeping', 'warn-of-requests', helsinki('0 15 8 * * 1-5'), 'warn-of-requests');
  // After the reminders of 6.10, so that they are told of the same morning; working days only.
  await queues.repeat('housekeeping', 'send-digests', helsinki('0 30 6 * * 1-5'), 'send-digests');
  await queues.repeat('housekeeping', 'follow-survey-answers', { every: 60_000 }, 'follow-survey-answers');
  await queues.repeat('housekeeping', 'send-event-feedback', { every: 60_000 }, 'send-event-feedback');
  await queues.repeat('housekeeping', 'fire-survey-triggers', { every: 300_000 }, 'fire-survey-triggers');
  await queues.repeat('housekeeping', 'tell-of-matches', { every: 300_000 }, 'tell-of-matches');
  await queues.repeat('housekeeping', 'remind-of-events', helsinki('0 5 9-20 * * *'), 'remind-of-events');
  await queues.repeat('housekeeping', 'erase-event-participants', helsinki('0 50 3 * * *'), 'erase-event-participants');
  await queues.repeat('housekeeping', 'remind-of-outcomes', helsinki('0 20 8 * * 1-5'), 'remind-of-outcomes');
  // When the municipality's day has turned; each hour, so that a worker that was away at midnight makes up for it.
  await queues.repeat('housekeeping', 'expire-reservations', helsinki('0 5 * * * *'), 'expire-reservations');
  // Before the morning's mail, which tells of them.
  await queues.repeat('housekeeping', 'remind-of-reservations', helsinki('0 5 6 * * *'), 'remind-of-reservations');
  await queues.repeat('webhooks', 'tell-webhooks', { every: 10_000 }, 'tell');
  await queues.repeat('webhooks', 'forget-webhook-deliveries', helsinki('0 55 3 * * *'), 'forget');
  await queues.repeat('housekeeping', 'warn-of-key-ends', helsinki('0 15 6 * * *'), 'warn-of-key-ends');
  await queues.repeat('housekeeping', 'remind-of-yearly-tasks', helsinki('0 10 6 * * *'), 'remind-of-yearly-tasks');
}
