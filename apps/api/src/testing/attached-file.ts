import type { TestAnswer, TestClient } from './api.js';

const boundary = 'raja-9012';

/** Attaches a small PDF to a record (`companies/ID`), as a browser does. */
export const attachFile = (client: TestClient, to: string): Promise<TestAnswer<{ id: string; version: number }>> =>
  client.post(
    `${to}/attachments`,
    Buffer.from(
      `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="sopimus.pdf"\r\nContent-Type: application/pdf\r\n\r\n%PDF-1.7\n\r\n--${boundary}--\r\n`,
    ),
    { 'content-type': `multipart/form-data; boundary=${boundary}` },
  );
