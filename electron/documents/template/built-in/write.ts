import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { builtInTemplates } from '../../../../shared/domain/report/template-choice'
import { makeBuiltIn } from './make'

/*
 * Makes the built-in templates anew:
 * `npx node --import ./tests/support/typescript.mjs electron/documents/template/built-in/write.ts`. A test tells when what
 * lies in resources/templates is not what this makes.
 */
for (const { id, forLetters } of builtInTemplates) {
  const file = new URL(`../../../../resources/templates/${id}.docx`, import.meta.url)
  writeFileSync(fileURLToPath(file), await makeBuiltIn({ forLetters }))
}
