import { defineConfig } from 'vite'

/** The preload of a sandboxed window must be one CommonJS file that requires nothing but Electron. */
export default defineConfig({
  root: import.meta.dirname,
  ssr: { noExternal: true, external: ['electron'] },
  build: {
    ssr: true,
    outDir: '../../../out/preload',
    emptyOutDir: true,
    target: 'node22',
    rollupOptions: {
      input: { preload: `${import.meta.dirname}/preload.ts` },
      output: { format: 'cjs', entryFileNames: '[name].cjs' },
    },
  },
})
