import { defineConfig } from 'vite'

/**
 * What runs on Node: the command line, the desktop window's main process and the worker that writes documents. One file
 * each and shared pieces beside, in the same folder, so that a file's place relative to the renderer is the same wherever
 * the bundler puts it; only native modules and Electron stay outside.
 */
export default defineConfig({
  root: import.meta.dirname,
  ssr: { noExternal: true, external: ['better-sqlite3', 'electron'] },
  build: {
    ssr: true,
    outDir: '../../out/node',
    emptyOutDir: true,
    target: 'node22',
    rollupOptions: {
      input: {
        cli: `${import.meta.dirname}/cli/main.ts`,
        desktop: `${import.meta.dirname}/desktop/main.ts`,
        'render-worker': `${import.meta.dirname}/../documents/render-worker.ts`,
      },
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
})
