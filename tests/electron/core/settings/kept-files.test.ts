import { describe, expect, it } from 'vitest'
import { openWrittenSample } from '../report/written-sample'

describe('the check of the database', () => {
  it('reads every kept file and says that they are whole', async () => {
    const sample = openWrittenSample()
    sample.write()
    expect((await sample.app.job('settings.check', {})).sentences).toContain(
      'Sparade dokument och mallar är hela: 2 filer.',
    )
  })

  it('names the document whose file is not what was kept', async () => {
    const sample = openWrittenSample()
    const { sha256, title } = sample.write()
    sample.spoil(sha256)
    const { ok, sentences } = await sample.app.job('settings.check', {})
    expect(ok).toBe(false)
    expect(sentences).toContain(
      `Dokumentet ${title}: den sparade filen saknas eller är skadad. Ta fram den ur en säkerhetskopia.`,
    )
  })

  it('says nothing of documents from before files were kept', async () => {
    const sample = openWrittenSample()
    sample.forget(sample.write().id)
    expect((await sample.app.job('settings.check', {})).sentences).toContain(
      'Inga dokument eller mallar är sparade i databasen.',
    )
  })
})
