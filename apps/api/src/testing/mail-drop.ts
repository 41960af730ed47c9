import type { TestAnswer, TestClient } from './api.js';

const boundary = 'raja-4321';

/** As an object literal's type, so that it is a record of members too. */
export type TakenMail = {
  interactionId: string;
  isRepeated: boolean;
  isForwarded: boolean;
  guesses: { kind: string; id: string; name: string; why: string }[];
  sameDay: { id: string; subject: string }[];
  warnings: string[];
};

/** Drops a mail as a browser does. */
export const dropMail = (client: TestClient, mail: string | Buffer): Promise<TestAnswer<TakenMail>> =>
  client.post<TakenMail>(
    'mail-drafts',
    Buffer.concat([
      Buffer.from(
        `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="viesti.eml"\r\nContent-Type: message/rfc822\r\n\r\n`,
      ),
      Buffer.from(mail),
      Buffer.from(`\r\n--${boundary}--\r\n`),
    ]),
    { 'content-type': `multipart/form-data; boundary=${boundary}` },
  );
