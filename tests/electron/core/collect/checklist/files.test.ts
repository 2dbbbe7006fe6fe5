import { describe, expect, it } from 'vitest'
import { answerColumns } from '../../../../../electron/exchange/checklist/answers-workbook'
import { readSheets } from '../../../../../electron/exchange/checklist/faults'
import { writeWorkbook } from '../../../../../electron/exchange/write/write-workbook'
import type { RawSheet } from '../../../../../electron/exchange/raw-sheet'
import { openReviewSample } from '../../../../support/review-sample'
import { openChecklistWorld } from './checklist-world'

type File = { fileName: string; contentBase64: string }

/** The file as somebody has filled it in: cells by row (1 is the first question) and heading. */
async function filled(file: File, cells: Record<number, Record<string, string>>): Promise<File> {
  const sheets = await readSheets(file.fileName, file.contentBase64, async () => {})
  const written = sheets.map(({ name, headings, rows }: RawSheet, at) => ({
    name,
    columns: headings.map((heading) => ({ heading, width: 20 })),
    rows: rows.map((row, index) =>
      headings.map((heading) => {
        const own = at === 0 ? cells[index + 1]?.[heading] : undefined
        const cell = own ?? row.cells[heading] ?? null
        return typeof cell === 'string' || typeof cell === 'number' ? cell : null
      }),
    ),
  }))
  return { fileName: file.fileName, contentBase64: (await writeWorkbook(written)).toString('base64') }
}

function open() {
  const world = openChecklistWorld()
  world.decide()
  return { ...world, review: world.reviewed() }
}

describe("a granskning's checklist as an Excel file", () => {
  it('comes back with answers and underlag; an empty cell changes nothing', async () => {
    const { app, review, answering, b } = open()
    app.call('collect.saveAnswer', { reviewId: review.id, questionId: b.id, version: null, answer: 'fulfilled' })
    const file = await app.job('collect.exportAnswers', { reviewId: review.id })
    const back = await filled(file, { 1: { Svar: 'Delvis', Underlag: 'Två av fyra.' }, 2: { Svar: '' } })
    const done = await app.job('collect.importAnswers', { reviewId: review.id, file: back })
    expect(done).toEqual({ read: 3, changed: 1 })
    const { questions } = answering(review.id)
    expect(questions[0]).toMatchObject({ answer: 'partly', evidence: 'Två av fyra.' })
    expect(questions[1]).toMatchObject({ answer: 'fulfilled' })
  })

  it('is refused in another granskning, and the sentence says where it belongs', async () => {
    const { app, review, reviewed } = open()
    const other = reviewed()
    const file = await app.job('collect.exportAnswers', { reviewId: review.id })
    const refusal = await app.jobRefusal('collect.importAnswers', { reviewId: other.id, file })
    expect(refusal.userMessage).toContain(`hör till granskning ${review.number}, inte till ${other.number}`)
  })

  it('is refused when it was made for another version, and the sentence says which and what to do', async () => {
    const { app, review, checklist, decide } = open()
    const file = await app.job('collect.exportAnswers', { reviewId: review.id })
    const { versionId } = app.call('collect.reviseChecklist', { id: checklist.id })
    decide(versionId)
    app.call('collect.chooseChecklist', { reviewId: review.id, version: 1, versionId })
    const { userMessage } = await app.jobRefusal('collect.importAnswers', { reviewId: review.id, file })
    expect(userMessage).toContain('version 1 av Egen checklista')
    expect(userMessage).toContain('använder version 2 av Egen checklista')
    expect(userMessage).toContain('Hämta en ny fil')
  })

  it('is read whole or not at all: a personnummer stops it without being repeated, and so does a wrong word', async () => {
    const { app, review, answering } = open()
    const file = await app.job('collect.exportAnswers', { reviewId: review.id })
    const bad = await filled(file, {
      1: { Svar: 'uppfyllt' },
      2: { Svar: 'kanske' },
      3: { Underlag: 'Samtal med 19121212-1212' },
    })
    const refusal = await app.jobRefusal('collect.importAnswers', { reviewId: review.id, file: bad })
    expect(refusal.details?.join(' ')).toMatch(/rad 4, Underlag: cellen innehåller ett personnummer/)
    expect(refusal.details?.join(' ')).toContain('Rad 3: svaret måste vara')
    expect(JSON.stringify(refusal)).not.toContain('1212-1212')
    expect(answering(review.id).summary.answered).toBe(0)
  })

  it('is refused where a question has been answered in the program since', async () => {
    const { app, review, a } = open()
    const file = await app.job('collect.exportAnswers', { reviewId: review.id })
    app.call('collect.saveAnswer', { reviewId: review.id, questionId: a.id, version: null, answer: 'fulfilled' })
    const late = await filled(file, { 1: { [answerColumns.answer]: 'ej uppfyllt' } })
    const refusal = await app.jobRefusal('collect.importAnswers', { reviewId: review.id, file: late })
    expect(refusal.userMessage).toContain('sedan filen hämtades')
  })
})

describe('a checklist as an Excel file', () => {
  it('comes back as a draft of its checklist with the same keys and conditions', async () => {
    const { app, checklist, versionId, show } = open()
    const file = await app.job('collect.exportChecklist', { versionId })
    const changed = await filled(file, { 2: { Fråga: 'Fråga B, ändrad?' } })
    expect(await app.job('collect.importChecklist', { file: changed })).toEqual({ id: checklist.id, questions: 3 })
    const draftId = show().shown.id
    const { changes } = app.call('collect.checklistDifference', { fromId: versionId, toId: draftId })
    expect(changes.map(({ change, title }) => `${change} ${title}`)).toEqual(['changed Fråga B, ändrad?'])
    expect((await app.jobRefusal('collect.importChecklist', { file })).userMessage).toContain('redan ett utkast')
  })

  it('becomes a checklist of its own in another database', async () => {
    const { app, versionId } = open()
    const file = await app.job('collect.exportChecklist', { versionId })
    const { app: other } = openReviewSample()
    const made = await other.job('collect.importChecklist', { file })
    const { shown, questions } = other.call('collect.checklist', { id: made.id })
    expect(shown).toMatchObject({ status: 'draft', revision: 1 })
    expect(questions[2]).toMatchObject({
      conditionKey: questions[0]?.key,
      conditionAnswers: ['partly', 'notFulfilled'],
    })
  })

  it('is refused whole when a condition points forward or a cell holds a personnummer', async () => {
    const { app, versionId } = open()
    const file = await app.job('collect.exportChecklist', { versionId })
    const bad = await filled(file, {
      1: { 'Visas beroende på fråga nr': '3', 'När svaret är': 'delvis' },
      2: { 'Vad man ser efter': 'Ring 19121212-1212' },
    })
    const refusal = await app.jobRefusal('collect.importChecklist', { file: bad })
    expect(refusal.details?.join(' ')).toContain('senare fråga')
    expect(JSON.stringify(refusal)).not.toContain('1212-1212')
  })
})
