import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/e2e/**', 'tests/bench/**'],
    env: { TZ: 'Europe/Stockholm' },
    testTimeout: 20_000,
    pool: 'threads',
  },
})
