import { readFileSync } from 'node:fs'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { builtInFile } from '../../../../electron/documents/template/built-in'
import { makeBuiltIn } from '../../../../electron/documents/template/built-in/make'
import { inspectTemplate } from '../../../../electron/documents/template/inspect'
import { builtInTemplates } from '../../../../shared/domain/report/template-choice'
import { judgeTemplate } from '../../../../shared/domain/report/template-check'

describe.each(builtInTemplates)('the built-in template $id', ({ id, forLetters }) => {
  it('is what its maker makes: run electron/documents/template/built-in/write.ts after a change', async () => {
    const made = await makeBuiltIn({ forLetters })
    const kept = readFileSync(`resources/templates/${id}.docx`)
    expect(unzipSync(kept)).toEqual(unzipSync(made))
    expect(kept.equals(await builtInFile(id))).toBe(true)
  })

  it('is a template like any other, without remarks for any kind', async () => {
    const check = judgeTemplate(await inspectTemplate(`${id}.docx`, await builtInFile(id)), [])
    expect(check).toMatchObject({ errors: [], warnings: [], missing: [], unknown: [], stylesAdded: [] })
    expect(check.found).toContain('logotyp')
  })
})
