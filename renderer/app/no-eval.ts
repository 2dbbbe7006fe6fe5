import { config } from 'zod'

// zod would otherwise try to compile its checks from text, which the content security policy rightly forbids. It tries when
// the first schema is made, so this stands before every other import of main.tsx.
config({ jitless: true })
