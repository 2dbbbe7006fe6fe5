import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/e2e/**', 'tests/bench/**'],
    env: { TZ: 'Europe/Stockholm' },
    // A busy machine is slow, not wrong.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    pool: 'threads',
    // Every core works, and a worker reads the program once: no test leaves anything behind in a module.
    maxWorkers: '100%',
    isolate: false,
  },
})
