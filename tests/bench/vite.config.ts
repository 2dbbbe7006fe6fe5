import { defineConfig } from 'vite'

export default defineConfig({
  root: import.meta.dirname,
  ssr: { noExternal: true, external: ['better-sqlite3'] },
  build: {
    ssr: true,
    outDir: '../../out/bench',
    emptyOutDir: true,
    target: 'node22',
    rollupOptions: {
      input: {
        main: `${import.meta.dirname}/main.ts`,
        'render-worker': `${import.meta.dirname}/../../electron/documents/render-worker.ts`,
      },
      output: { format: 'es', entryFileNames: '[name].js' },
    },
  },
})
