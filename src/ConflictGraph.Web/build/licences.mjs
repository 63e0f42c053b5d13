import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

const allowed = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD'];

/** Writes licences.txt: the licence of everything that the page is bundled from. Refuses what is not under a permissive one. */
export function licences() {
  return {
    name: 'licences',
    generateBundle(_, bundle) {
      const folders = new Set();
      for (const part of Object.values(bundle)) {
        for (const module of Object.keys(part.modules ?? {})) {
          if (module.includes('node_modules')) folders.add(packageOf(module.replace(/^\0/, '').split('?')[0]));
        }
      }
      const texts = [...folders].sort().map((folder) => textOf(folder, (why) => this.error(why)));
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source: texts.join(`\n${'-'.repeat(80)}\n\n`) });
    },
  };
}

function packageOf(file) {
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    const manifest = join(folder, 'package.json');
    if (existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).version) return folder;
  }
}

function textOf(folder, refuse) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (!allowed.includes(license)) refuse(`${name} is under ${license}. The page is built from what is under ${allowed.join(', ')} only.`);
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  return `${name} ${version}, ${license}\n\n${file ? readFileSync(join(folder, file), 'utf8').trim() : 'Its package brings no text of the licence.'}\n`;
}
