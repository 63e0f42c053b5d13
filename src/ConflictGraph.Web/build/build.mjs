// Builds the explorer and copies the IDE, into dist/. Called by the build of the server; `npm run build` calls it too.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { hashOf, stamped } from './stamps.mjs';
import { withLock } from './lock.mjs';

const oldest = [20, 19];
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < oldest[0] || (major === oldest[0] && minor < oldest[1])) {
  giveUp(`Node.js ${oldest.join('.')} or newer is needed, and ${process.versions.node} is here.`);
}

mkdirSync('obj', { recursive: true });
await withLock('obj/lock', () => {
  const install = stamped('obj/installed', hashOf(['package-lock.json']));
  if (!install.isCurrent('node_modules')) {
    if (run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error', '--fetch-retries=1']) !== 0) {
      giveUp('npm ci did not succeed; what it said stands above.');
    }
    install.keep();
  }

  const sources = ['src', 'public', 'build', 'index.html', 'package-lock.json', 'tsconfig.json', 'vite.config.ts', '../../schema/conflictgraph.graphql'];
  const build = stamped('obj/built', hashOf(sources));
  if (build.isCurrent('dist')) {
    return build.keep();
  }
  rmSync('obj/dist', { recursive: true, force: true });
  must('node', ['build/types.mjs']);
  must('node', ['node_modules/typescript/bin/tsc', '-p', '.']);
  must('node', ['node_modules/vite/bin/vite.js', 'build', '--outDir', 'obj/dist/explorer', '--logLevel', 'warn']);
  must('node', ['build/weight.mjs', 'obj/dist/explorer']);
  copyIde('obj/dist/ide');
  rmSync('dist', { recursive: true, force: true });
  renameSync('obj/dist', 'dist');
  build.keep();
});

// As its makers ship it, with its licence, and without what only a bundler or a crawler reads.
function copyIde(to) {
  const unused = /(package\.json|README\.md|index\.(cjs|mjs|d\.cts|d\.mts)|asset-manifest\.json|robots\.txt|service-worker\.js|\.map)$/;
  cpSync('node_modules/@chillicream/bananacakepop-graphql-ide', to, { recursive: true, filter: (file) => !unused.test(file) });
}

/** What is wrong in the sources of the page is wrong everywhere, and fails the build. */
function must(command, args) {
  if (run(command, args) !== 0) process.exit(1);
}

function run(command, args) {
  return spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status ?? 1;
}

// A machine without the registry still builds the server. Continuous integration must not pass without the pages.
function giveUp(why) {
  console.log(`The pages are not built: ${why} The server runs without them.`);
  process.exit(process.env.CI === 'true' ? 1 : 0);
}
