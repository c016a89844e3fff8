import { defineConfig } from 'vitest/config';

/**
 * The tests that judge a mutant: those of the pure rooms. Whole bots and real databases would take a day; code that
 * counts its mutants is too slow to be timed. `JUDGES` names fewer (globs, with commas between): quicker, and what they
 * kill all would kill.
 */
export default defineConfig({
  test: {
    include: process.env['JUDGES']?.split(',') ?? ['tests/ask/**/*.test.ts', 'tests/facts/**/*.test.ts'],
    exclude: ['tests/facts/crash.test.ts', 'tests/facts/race.test.ts', 'tests/ask/longest.test.ts'],
    maxWorkers: 1,
    testTimeout: 600_000,
  },
});
