import { describe, expect, it } from 'vitest'
import { informationRequestDocument } from '../../../../electron/documents/information-request/document'
import { reviewNotesDocument } from '../../../../electron/documents/review-notes/document'
import { textOf } from '../opened'
import { requestInput, reviewNotes } from '../review-notes-sample'

const notes = (...about: Parameters<typeof reviewNotes>) => textOf(reviewNotesDocument(reviewNotes(...about)))
const letter = (...about: Parameters<typeof requestInput>) => textOf(informationRequestDocument(requestInput(...about)))

describe('the document minnesanteckningar', () => {
  it('says when, where, announced or not, and who took part by role', async () => {
    const text = await notes()
    expect(text).toContain('Besöket gjordes den 20 november 2026, föranmält och på plats.')
    expect(text).toContain('Verksamhetschef, två medarbetare')
  })

  it('names the documents that came and those that did not', async () => {
    const text = await notes()
    expect(text).toContain('Bemanningslista, kom den 2 november 2026')
    expect(text.indexOf('De här har begärts men inte kommit in:')).toBeLessThan(text.indexOf('Rutin för lex Sarah'))
  })

  it('tells area by area what was judged and seen, and spares the reader what is simply met', async () => {
    const text = await notes()
    expect(text).toContain('2 frågor besvarades: 1 uppfyllt och 1 delvis.')
    expect(text).toContain('Tre av fem.')
    expect(text).toContain('Fem planer lästes.')
    expect(text).not.toContain('Förs journal?')
    expect(text).toContain('Finns vaken natt?')
    expect(text).toContain('Övriga iakttagelser')
  })

  it('sums the interviews, and neither tells single notes nor points out a single brukare', async () => {
    const text = await notes()
    expect(text).toContain(
      'Ledning, den 20 november 2026, på plats, 1 person (verksamhetschef). Nattbemanningen har setts över.',
    )
    expect(text).toContain('Brukare, den 20 november 2026, färre än 5 personer. Trivs med bemötandet.')
    expect(text).not.toContain('Bara för den som frågade.')
    expect(text).not.toContain('en boende')
  })

  it('gives every brist its ground and deadline, and says what happens next', async () => {
    const text = await notes()
    expect(text).toContain('Bristen ska vara åtgärdad senast den 15 december 2026.')
    expect(text).toContain('Vaken natt')
    expect(text).toContain('Utfallet registreras när granskningen är bedömd')
    expect(text).toContain('Utföraren har rätt att påpeka sakfel i anteckningarna.')
  })

  it('leaves out what has not been done', async () => {
    const text = await notes({
      requests: [],
      interviews: [],
      observations: [],
      questions: [],
      judgements: [],
      findings: [],
    })
    for (const heading of ['Handlingar', 'Intervjuer', 'Vad som sågs', 'Bedömning per kvalitetsområde']) {
      expect(text).not.toContain(heading)
    }
    expect(text).toContain('Inga brister har noterats.')
  })
})

describe('the document uppgiftsbegaran', () => {
  it('says what is asked as a numbered list, by when, on which ground and how to answer', async () => {
    const text = await letter()
    expect(text.replaceAll('\u00a0', ' ')).toContain('begär med stöd av SoL (2025:400) 15 kap. 9 § de uppgifter')
    expect(text).toContain('Rutin för lex Sarah')
    expect(text.replaceAll('\u00a0', ' ')).toContain('senast den 9 november 2026, och ange diarienummer SN 2026/0412')
    expect(text).toContain('Skicka inte personuppgifter om brukare eller anhöriga.')
    expect(text).toContain('Planerare')
  })

  it('is a reminder of what lacks once the last day has passed', async () => {
    const text = await letter({ state: 'late' })
    expect(text).toContain('Det här är en påminnelse.')
    expect(text).toContain('Det här saknas')
    expect(text).not.toContain('Bemanningslista')
  })

  it('names no ground where there is none', async () => {
    const text = await letter({ legalBasis: null })
    expect(text).not.toContain('med stöd av')
  })
})
