import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** The window's side alone: `vite build -c renderer/vite.config.ts`. Relative addresses, so that every host can serve it. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [react()],
  build: {
    outDir: '../out/renderer',
    emptyOutDir: true,
    target: 'es2023',
    // A font or an icon as a data: address would need a hole in the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1200,
  },
})
