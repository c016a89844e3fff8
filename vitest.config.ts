import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Two cores are the smallest machine this must run on; the bot tests start servers and a browser.
    maxWorkers: 2,
    testTimeout: 20_000,
  },
});
