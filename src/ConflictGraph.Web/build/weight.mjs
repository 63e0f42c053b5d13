// The first view has to reach people on slow connections: what index.html loads, gzipped, may have 200 kB. The graph library loads when asked for.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const limit = 200_000;
const folder = process.argv[2];
const page = readFileSync(join(folder, 'index.html'), 'utf8');
const loaded = [...page.matchAll(/(?:src|href)="\/?(assets\/[^"]+)"/g)].map((match) => match[1]);
const weight = ['index.html', ...loaded].reduce((sum, name) => sum + gzipSync(readFileSync(join(folder, name))).length, 0);
console.log(`The explorer's first view is ${Math.ceil(weight / 1000)} kB gzipped.`);
if (weight > limit) {
  console.error(`That is more than ${limit / 1000} kB: load something later.`);
  process.exit(1);
}
