import { test } from 'node:test';
import { serverAudits } from 'graphql-http';
import { url } from '../server.js';

for (const audit of serverAudits({ url })) {
  test(`${audit.id} ${audit.name}`, async () => {
    const result = await audit.fn();
    if (result.status !== 'ok') throw new Error(result.reason);
  });
}
