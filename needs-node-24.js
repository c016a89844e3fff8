// Loaded first by every npm script (plain JavaScript, so that an old Node can still read it).
// npm puts the Node 24 that `npm ci` brought (Linux, x64) in front of the machine's own; elsewhere the machine's own must be new enough.
import module from 'node:module';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 24 || (major === 24 && minor < 15)) {
  console.error(
    `This bot needs Node 24.15 or newer, and this is Node ${process.versions.node}. ` +
      'On Linux (x64), `npm ci` brings it along: run `npm ci` again without --omit=optional. Elsewhere, install Node 24 from nodejs.org.',
  );
  process.exit(1);
}

// Keeps the compiled code of every start for the next one; where the folder cannot be written, nothing is kept.
module.enableCompileCache?.(`${import.meta.dirname}/node_modules/.cache/compiled`);
