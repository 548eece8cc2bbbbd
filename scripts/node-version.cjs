'use strict';
// Preloaded before every script, in plain old JavaScript: an unsupported Node must be told so in one line,
// not by a syntax error. `npm ci` brings Node 24 for the scripts themselves (the dev dependency "node").
var version = process.versions.node.split('.').map(Number);
var tooOld = version[0] < 20;
var cannotRunTypeScript = version[0] < 22 || (version[0] === 22 && version[1] < 18);
if (tooOld || cannotRunTypeScript) {
  console.error(
    tooOld
      ? 'okr needs Node 20 or newer and this is Node ' +
          process.versions.node +
          ': install a newer one from https://nodejs.org, then run "npm ci" again.'
      : process.env.npm_lifecycle_event
        ? 'The Node 24 that this project brings along is missing: run "npm ci" again, without --ignore-scripts and with its dev dependencies.'
        : 'This script needs a newer Node than ' +
          process.versions.node +
          ': start it with "npm run", which uses the Node 24 that this project brings along.',
  );
  process.exit(1);
}
