import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { builtInTemplates } from '../../../../shared/domain/report/template-choice'
import { makeBuiltIn } from './make'

/*
 * Makes the built-in templates anew:
 * `npx node --import ./tests/support/typescript.mjs electron/documents/template/built-in/write.ts`. A test tells when what
 * lies in resources/templates is not what this makes.
 */
const folder = new URL('../../../../resources/templates/', import.meta.url)
const place = (name: string): string => fileURLToPath(new URL(name, folder))

const carried: Record<string, string> = {}
for (const { id, forLetters } of builtInTemplates) {
  const file = await makeBuiltIn({ forLetters })
  writeFileSync(place(`${id}.docx`), file)
  carried[id] = file.toString('base64')
}
writeFileSync(place('built-in.json'), `${JSON.stringify(carried, null, 2)}\n`)
